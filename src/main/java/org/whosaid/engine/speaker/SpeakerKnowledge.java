package org.whosaid.engine.speaker;

/** What a reader knows before the text: words, given names, and what roles are called. Immutable. */
record SpeakerKnowledge(Lexicon lexicon, GivenNames givenNames, RoleKinds kinds) {
    /** @throws java.io.UncheckedIOException if a resource of this jar is damaged */
    static SpeakerKnowledge load() {
        return new SpeakerKnowledge(Lexicon.load(), GivenNames.load(), RoleKinds.load());
    }
}
