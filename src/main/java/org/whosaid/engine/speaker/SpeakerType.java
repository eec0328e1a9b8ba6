package org.whosaid.engine.speaker;

import org.whosaid.engine.text.StableName;

/** What kind of speaker it is. */
public enum SpeakerType {
    PERSON,
    ORGANIZATION,
    /** A collective without a name: residents, lawyers, 9 percent. */
    GROUP,
    /** Unnamed individuals: "a senior aide". */
    ANONYMOUS,
    /** A paper that speaks itself, its author out of sight. */
    DOCUMENT,
    /** The writer of the text. */
    AUTHOR,
    UNKNOWN;

    /** The stable name that clients see. */
    public String id() {
        return StableName.of(this);
    }
}
