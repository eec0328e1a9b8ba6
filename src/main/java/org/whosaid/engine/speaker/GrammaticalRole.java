package org.whosaid.engine.speaker;

/** What a mention is in its clause; the weight says how likely a later pronoun takes it up. */
enum GrammaticalRole {
    /** The one whose words were just given. */
    SOURCE(1.4),
    SUBJECT(1.0),
    OBJECT(0.6),
    OBLIQUE(0.4),
    POSSESSOR(0.5),
    /** The subject of a clause that only says when or why: "since Holm paid". */
    SUBORDINATE(0.4),
    /** Before a noun that it describes: "the Holm campaign". */
    MODIFIER(0.25);

    private final double weight;

    GrammaticalRole(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
