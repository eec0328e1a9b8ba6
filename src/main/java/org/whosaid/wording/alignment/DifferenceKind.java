package org.whosaid.wording.alignment;

import static org.whosaid.wording.alignment.DifferenceKind.Effect.ALTERS;
import static org.whosaid.wording.alignment.DifferenceKind.Effect.CUTS;
import static org.whosaid.wording.alignment.DifferenceKind.Effect.REMARKS;

import org.whosaid.engine.text.StableName;

/** In what two wordings can differ; {@link #id()} is the stable name that clients see. */
public enum DifferenceKind {
    /** Another number, quantity or unit. */
    NUMBER(ALTERS),
    /** One of the two says no. */
    NEGATION(ALTERS),
    NAME(ALTERS),
    /** Another month or day of the week. */
    DATE(ALTERS),
    /** "Will" for "might". */
    MODALITY(ALTERS),
    PRONOUN(ALTERS),
    /** The same words in another order. */
    ORDER(ALTERS),
    /** Another word. */
    WORD(ALTERS),
    /** Words that the article does not have. */
    ADDITION(ALTERS),
    /** Words that the article has, left out without a sign. */
    OMISSION(ALTERS),
    /** "Wins" for "won". */
    INFLECTION(ALTERS),
    /** "Don't" for "do not". */
    CONTRACTION(ALTERS),
    /** British for American spelling, or two neighbouring letters swapped. */
    SPELLING(ALTERS),
    /** Two quotes made one. */
    JOINED(ALTERS),
    /** Asked as spoken what the article leaves out or has in [brackets]. */
    UNCONFIRMED(ALTERS),
    /** The rest of the quote is left out; the cut lies between sentences. */
    CUT_AT_SENTENCE(CUTS),
    /** The rest of the quote is left out; the cut lies in the middle of a sentence. */
    CUT_MID_SENTENCE(CUTS),
    /** What an ellipsis in the question stands for. */
    ELLIPSIS(CUTS),
    /** The article itself leaves something out here, or has "[expletive]" for it. */
    ELLIPSIS_IN_SOURCE(CUTS),
    /** Words in [brackets] in the question. */
    EDITORIAL_INSERTION(REMARKS),
    /** What is left out of the sentence says no. */
    HIDDEN_NEGATION(REMARKS),
    /** What is left out takes back or limits: "but", "if". */
    HIDDEN_CONDITION(REMARKS),
    /** One of the two asks what the other states. */
    QUESTION(REMARKS),
    /** These words are the reporter's: they stand outside the quotation marks. */
    OUTSIDE_MARKS(REMARKS),
    /** The speaker quotes somebody else here. */
    NESTED_QUOTATION(REMARKS),
    /** The article reports that the speaker does not say so. */
    DENIED(REMARKS),
    /** Somebody else's words. */
    SPEAKER(REMARKS),
    /** The article does not tell for sure whose words they are. */
    SPEAKER_UNCERTAIN(REMARKS),
    /** Nobody has the asked name, but somebody the same one with two letters swapped or one wrong: taken for a slip. */
    SPEAKER_SPELLING(REMARKS),
    /** Nobody of the asked name has said anything that is kept. */
    SPEAKER_UNKNOWN(REMARKS);

    private final Effect effect;

    DifferenceKind(Effect effect) {
        this.effect = effect;
    }

    public String id() {
        return StableName.of(this);
    }

    public boolean alters() {
        return effect == ALTERS;
    }

    public boolean cuts() {
        return effect == CUTS;
    }

    /** What a difference makes of words that agree otherwise. */
    enum Effect {
        ALTERS,
        CUTS,
        REMARKS
    }
}
