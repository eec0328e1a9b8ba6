package org.whosaid.engine.speaker;

import org.whosaid.engine.text.TokenizedText;

/** One text in the course of being read: its words, who is named in it, and what was met so far. */
record ResolutionContext(
        TokenizedText reading, EntityMentions cast, Discourse discourse, PronounResolver pronouns, Kinship kinship) {
    static ResolutionContext of(TokenizedText reading, EntityMentions cast, SpeakerKnowledge knowledge) {
        Discourse discourse = new Discourse(reading);
        return new ResolutionContext(
                reading,
                cast,
                discourse,
                new PronounResolver(discourse, knowledge.givenNames()),
                new KinshipFinder(reading, cast).find());
    }
}
