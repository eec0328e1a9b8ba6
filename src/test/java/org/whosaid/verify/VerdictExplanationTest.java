package org.whosaid.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.DocumentDetails;
import org.whosaid.document.Passage;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.StoredQuote;
import org.whosaid.document.TextOrigin;
import org.whosaid.engine.EngineVersion;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.wording.alignment.Wording;
import org.whosaid.wording.difference.WordingComparison;

class VerdictExplanationTest {
    private static final AskedSpeaker DREWE = new AskedSpeaker("Casimir Drewe", Set.of(), Set.of("casimir drewe"), "");

    static Stream<Arguments> explanations() {
        return Stream.of(
                argumentSet(
                        "quoted with other words",
                        QuoteKind.DIRECT,
                        "“I will sell six ferries in May,”",
                        Verdict.ALTERED,
                        "Anna Brandholm is quoted in “Ferries” with words that are similar, but not these; number: “five” for “six”."),
                argumentSet(
                        "reported with other words",
                        QuoteKind.INDIRECT,
                        "she would sell six ferries in May",
                        Verdict.ALTERED,
                        "Anna Brandholm is not quoted, but reported in the reporter's words in “Ferries” with words that are similar,"
                                + " but not these; number: “five” for “six”."),
                argumentSet(
                        "reported in part with other words",
                        QuoteKind.MIXED,
                        "she would “sell six ferries” in May",
                        Verdict.ALTERED,
                        "Anna Brandholm is not only quoted, but reported in part in the reporter's words in “Ferries” with words that are"
                                + " similar, but not these; number: “five” for “six”."),
                argumentSet(
                        "quoted of another",
                        QuoteKind.DIRECT,
                        "“I will sell five ferries in May,”",
                        Verdict.MISATTRIBUTED,
                        "The words are in “Ferries” those of Anna Brandholm, not of Casimir Drewe; of Casimir Drewe no quote is kept."),
                argumentSet(
                        "reported of another",
                        QuoteKind.INDIRECT,
                        "she would sell five ferries in May",
                        Verdict.MISATTRIBUTED,
                        "In “Ferries” the words are the reporter's about Anna Brandholm, not about Casimir Drewe;"
                                + " of Casimir Drewe no quote is kept."));
    }

    @ParameterizedTest
    @MethodSource("explanations")
    void says_whose_words_they_are(QuoteKind kind, String printed, Verdict verdict, String explanation) {
        // Given
        Wording asked = Wording.asked("I will sell five ferries in May");
        PrintedQuote quote = new PrintedQuote(quote(kind, printed), List.of());
        WordingComparison comparison =
                WordingComparison.of(asked, quote.wording()).orElseThrow();
        boolean isOthers = verdict == Verdict.MISATTRIBUTED;
        MatchedQuote evidence = new MatchedQuote(
                quote.quote(), isOthers ? SpeakerMatch.OTHER : SpeakerMatch.NOT_ASKED, comparison, List.of());

        // When
        String sentence = new VerdictExplanation(
                        verdict, evidence, Optional.empty(), comparison.differences(), isOthers ? DREWE : null, 1)
                .sentence();

        // Then
        assertThat(sentence).isEqualTo(explanation);
    }

    private static StoredQuote quote(QuoteKind kind, String words) {
        Instant now = Instant.EPOCH;
        DocumentDetails document = new DocumentDetails(
                new UUID(0, 1),
                "",
                words.length(),
                TextOrigin.TEXT,
                new ArticleMetadata("Ferries", null, null, null, null),
                new EngineVersion("test", "test"),
                List.of(),
                now,
                now);
        SpeakerAnswer speaker =
                new SpeakerAnswer("Anna Brandholm", "person", List.of(), List.of(), List.of(), null, "full-name", 0.9);
        AnalysedQuote said = AnalysedQuote.builder(
                        kind,
                        List.of(Passage.of(SourceText.of(words), new Span(0, words.length()))),
                        "cue-link",
                        speaker)
                .build();
        return new StoredQuote(
                new UUID(0, 2), document, 0, "", said, Optional.empty(), ReviewStatus.UNREVIEWED, null, now, now);
    }
}
