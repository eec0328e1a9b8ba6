package org.whosaid.engine.speaker;

/** One text in the course of being read: its words, who is named in it, and what was met so far. */
record Scene(Reading reading, Cast cast, Discourse discourse, PronounResolver pronouns, Kinship kinship) {
    static Scene of(Reading reading, Cast cast, Knowledge knowledge) {
        Discourse discourse = new Discourse(reading);
        return new Scene(
                reading,
                cast,
                discourse,
                new PronounResolver(discourse, knowledge.givenNames()),
                new KinshipFinder(reading, cast).find());
    }
}
