package org.whosaid.engine.speaker;

import java.util.List;

/** What the words of a source are. Token indices. */
sealed interface SourceWords {
    /** No words at all. */
    record None() implements SourceWords {}

    record Pronoun(PronounKind kind, int token) implements SourceWords {}

    /** "who", "which", "that": the noun before it. */
    record Relative(int token) implements SourceWords {}

    /** @param apposed whether a description stands first and the name in apposition to it */
    record Named(NameMention mention, boolean apposed) implements SourceWords {}

    record Description(NounPhrase phrase) implements SourceWords {}

    record Several(List<SourceWords> members) implements SourceWords {
        public Several {
            members = List.copyOf(members);
        }
    }
}
