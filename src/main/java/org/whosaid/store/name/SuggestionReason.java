package org.whosaid.store.name;

import org.whosaid.engine.text.StableName;

/** Why two speakers may be one; {@link #id()} is the stable name that clients see. */
public enum SuggestionReason {
    /** "Anthony Holm" is known as another form of the name of Antony Holm. */
    ALIAS(0.85),
    /** Donald J. Holm, Donald Holm. */
    MIDDLE_NAME(0.8),
    /** One or two letters apart. */
    SPELLING(0.7),
    /** Federal Harbour Board, FHB. */
    ACRONYM(0.7),
    /** J. Roux, Jeanne Roux. */
    INITIALS(0.6),
    /** The same name, but something speaks against it, or several bear it. */
    SAME_NAME(0.6),
    /** Only one is called junior. */
    GENERATION(0.5),
    /** Rob Holm, Robert Holm; Bill Roux, William Roux. */
    SHORT_GIVEN_NAME(0.5),
    /** The same name for a person and for an organisation. */
    OTHER_TYPE(0.4),
    /** Roux, Jeanne Roux. */
    SURNAME_ONLY(0.3);

    private final double score;

    SuggestionReason(double score) {
        this.score = score;
    }

    /** How much it tells by itself: an order, no probability. */
    public double score() {
        return score;
    }

    public String id() {
        return StableName.of(this);
    }
}
