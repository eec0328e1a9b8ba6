package org.whosaid.engine.speaker;

import org.whosaid.engine.text.StableName;

/** Why a quote was given to its speaker, or why it was given to none; {@link #id()} is the stable name that clients see. */
public enum SpeakerReason {
    /** The source is the fullest name itself. */
    FULL_NAME,
    SURNAME_OF,
    GIVEN_NAME_OF,
    ACRONYM_OF,
    SHORT_NAME_OF,
    TITLE_OF,
    APPOSITION,
    PRONOUN,
    DESCRIPTION_OF,
    LABEL_OF,
    TURN_TAKING,
    /** The source itself says all that the text tells: "a senior aide". */
    DESCRIPTION,
    NEIGHBOURING_MENTION,
    NO_SOURCE,
    AMBIGUOUS_NAME,
    AMBIGUOUS_PRONOUN,
    NO_ANTECEDENT;

    public String id() {
        return StableName.of(this);
    }
}
