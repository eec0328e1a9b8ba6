package org.whosaid.engine.mark;

import java.util.Set;

/** Verb forms that tell, near a quotation, that somebody speaks. Not a list of cues: it only keeps speech from being taken for less. */
final class ReportingVerbs {
    /** The commonest ones of a reporting clause, two in three of all cues in news. */
    private static final Set<String> CLAUSE = Set.of(
            "said", "says", "say", "told", "tells", "added", "adds", "asked", "asks", "wrote", "writes", "explained", "insisted",
            "argued", "claimed", "recalled", "replied", "warned", "noted", "continued", "concluded", "declared", "announced",
            "admitted", "shouted", "joked", "tweeted", "posted", "remarked", "observed", "stated", "testified", "stressed",
            "responded", "acknowledged", "complained", "agreed", "predicted", "quipped", "lamented", "conceded", "countered");

    /** Others that come with some quoted words of what was said, and nouns of saying. */
    private static final Set<String> MENTION = Set.of(
            "saying", "tell", "telling", "call", "calls", "called", "calling", "describe", "describes", "described", "describing",
            "accuse", "accuses", "accused", "accusing", "dubbed", "dubs", "labelled", "labeled", "labels", "branded", "brands",
            "blasted", "blasts", "slammed", "slams", "warn", "warns", "warning", "praised", "praises", "praising", "criticised",
            "criticises", "criticising", "criticized", "criticizes", "criticizing", "denounced", "denounces", "denouncing",
            "promise", "promised", "promises", "promising", "vow", "vowed", "vows", "vowing", "urge", "urged", "urges", "urging",
            "demanded", "demands", "demanding", "cited", "cites", "citing", "referred", "refers", "referring", "characterised",
            "characterized", "characterizes", "argues", "arguing", "claims", "claiming", "insists", "insisting", "writing",
            "written", "tweets", "tweeting", "adding", "asking", "states", "stating", "notes", "noting", "quoted", "quotes",
            "quoting", "declares", "declaring", "announcing", "acknowledges", "admits", "concedes", "suggested", "suggests",
            "suggesting", "explains", "predicts", "pledged", "pledges", "dismissed", "dismisses", "dismissing", "mocked", "mocks",
            "derided", "derides", "ridiculed", "attacked", "attacks", "touted", "hailed", "hails", "lauded", "decried", "decries",
            "condemned", "condemns", "complains", "laments", "jokes", "according", "think", "thinks", "thought", "believe",
            "believes", "believed", "fears", "feared", "expressed", "termed", "deemed", "spoke", "speaking", "speech", "talked",
            "talking", "interview", "posts", "report", "reported", "reports", "invoked", "proclaimed", "proclaims", "replies",
            "responds", "response", "answered", "answers", "complaint", "rejected", "charged", "charging", "repeated", "repeats",
            "voiced", "regarded", "viewed", "considered", "apologised", "apologized", "boasted", "boasts", "concludes", "defended",
            "emphasised", "emphasized", "highlighted", "recounted", "railed", "statement", "tweet", "remarks", "words",
            "testimony", "argument", "accusation", "claim", "comment", "comments", "recalls", "jeered", "chanted", "chanting",
            "shouting", "yelled", "cried", "whispered", "muttered", "boasting");

    private ReportingVerbs() {}

    /** Whether a reporting clause stands on a lower-cased word: {@code said the harbour master}. */
    static boolean isOfClause(String word) {
        return CLAUSE.contains(word);
    }

    /** Whether a lower-cased word shows that what is quoted in its sentence may be somebody's words. */
    static boolean mentionsSpeech(String word) {
        return CLAUSE.contains(word) || MENTION.contains(word);
    }
}
