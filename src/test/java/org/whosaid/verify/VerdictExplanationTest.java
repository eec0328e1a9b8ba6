package org.whosaid.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.store.entity.DocumentEntity;
import org.whosaid.store.entity.Passage;
import org.whosaid.store.entity.QuoteEntity;
import org.whosaid.store.entity.ReviewStatus;
import org.whosaid.store.entity.SpeakerAnswer;
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

    private static QuoteEntity quote(QuoteKind kind, String words) {
        QuoteEntity quote = new QuoteEntity();
        quote.document = new DocumentEntity();
        quote.document.title = "Ferries";
        quote.kind = kind;
        quote.content = List.of(Passage.of(SourceText.of(words), new Span(0, words.length())));
        quote.nested = List.of();
        quote.source = List.of();
        quote.warnings = List.of();
        quote.confidence = 0.9;
        quote.status = ReviewStatus.UNREVIEWED;
        quote.answer =
                new SpeakerAnswer("Anna Brandholm", "person", List.of(), List.of(), List.of(), null, "full-name", 0.9);
        return quote;
    }
}
