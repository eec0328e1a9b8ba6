package org.whosaid.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.engine.encoder.ModelInfo;
import org.whosaid.engine.mark.MarkScanner;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;
import org.whosaid.engine.text.Warning;
import org.whosaid.engine.text.WarningCode;

class ScoredAttributionReaderTest {
    private static final ScoredAttributionReader READER =
            ScoredAttributionReader.of(new ModelInfo("test", "1", "0", 256, "fp32", ""));

    private static List<Attribution> read(GivenScores scores) {
        return read(READER, scores);
    }

    private static List<Attribution> read(ScoredAttributionReader reader, GivenScores scores) {
        TokenizedText text = TokenizedText.of(SourceText.of(scores.text()));
        return reader.read(text, new MarkScanner().scan(text), scores);
    }

    private static List<String> slices(GivenScores scores, List<Span> spans) {
        return spans.stream().map(SourceText.of(scores.text())::slice).toList();
    }

    @Test
    void directQuoteWithItsCueAndSource() {
        // Given
        GivenScores scores = GivenScores.of("“We/T will/t go,”/t Ann/S Orr/s said/C .")
                .links(0, 3, 5)
                .link(5, 5)
                .source(5, 3);

        // When
        List<Attribution> found = read(scores);

        // Then
        assertThat(found).hasSize(1);
        Attribution attribution = found.get(0);
        assertThat(attribution.kind()).isEqualTo(QuoteKind.DIRECT);
        assertThat(attribution.reason()).isEqualTo(AttributionReason.CUE_LINK);
        assertThat(slices(scores, attribution.content())).containsExactly("“We will go,”");
        assertThat(slices(scores, attribution.cue())).containsExactly("said");
        assertThat(slices(scores, attribution.source())).containsExactly("Ann Orr");
        assertThat(attribution.confidence().overall()).isGreaterThan(0.9);
    }

    @Test
    void reportedSpeechOfLittleConfidenceIsLeftOutAndQuotedSpeechIsNot() {
        // Given: a calibration that gives reported speech a probability of 0.27, and quoted speech 0.73
        String zero = "0,0,0,0,0,0,0;";
        ScoredAttributionReader doubtful = ScoredAttributionReader.of(
                new ModelInfo("test", "1", "0", 256, "fp32", zero + zero + zero + "1,0,0,0,0,-2,0"));
        GivenScores reported = GivenScores.of("Ann/S said/C it/T rains/t .")
                .links(2, 4, 1)
                .link(1, 1)
                .source(1, 0);
        GivenScores quoted = GivenScores.of("“We/T will/t go,”/t Ann/S said/C .")
                .links(0, 3, 4)
                .link(4, 4)
                .source(4, 3);

        // When, then
        assertThat(read(reported)).hasSize(1);
        assertThat(read(doubtful, reported)).isEmpty();
        assertThat(read(doubtful, quoted)).extracting(Attribution::kind).containsExactly(QuoteKind.DIRECT);
    }

    @Test
    void quoteReopenedInTheNextParagraphContinues() {
        // Given: the second paragraph has no cue and no link
        GivenScores scores = GivenScores.of("Ann/S said/C “We/T go/t ¶ “We/T stay”/t")
                .links(2, 4, 1)
                .link(1, 1)
                .source(1, 0)
                .links(4, 6, 4);

        // When
        List<Attribution> found = read(scores);

        // Then
        assertThat(found).hasSize(1);
        assertThat(slices(scores, found.get(0).content())).containsExactly("“We go", "“We stay”");
    }

    @Test
    void theStopOfTheSentenceIsNotSaid() {
        // Given
        GivenScores scores = GivenScores.of("Ann/S said/C it/T rains/t ./t")
                .links(2, 5, 1)
                .link(1, 1)
                .source(1, 0);

        // When
        List<Attribution> found = read(scores);

        // Then
        assertThat(found).extracting(Attribution::kind).containsExactly(QuoteKind.INDIRECT);
        assertThat(slices(scores, found.get(0).content())).containsExactly("it rains");
    }

    @Test
    void reportingWordsInsideTheMarksGiveAWarning() {
        // Given
        GivenScores scores = GivenScores.of("Ann/S said/C “It/T grew,/t which he/S warned/C was/T bad.”/t")
                .links(2, 4, 1)
                .links(7, 9, 6)
                .link(1, 1)
                .link(6, 6)
                .source(1, 0)
                .source(6, 5);

        // When
        List<Attribution> found = read(scores);

        // Then
        assertThat(found).hasSize(1);
        assertThat(slices(scores, found.get(0).content())).containsExactly("“It grew, which he warned was bad.”");
        assertThat(found.get(0).warnings())
                .extracting(Warning::code)
                .containsExactly(WarningCode.REPORTING_CLAUSE_INSIDE_QUOTATION);
    }

    @Test
    void labelsWithoutCueSourceOrMarksAreNothing() {
        // Given
        GivenScores scores = GivenScores.of("It was the/T weather").link(2, 2);

        // When
        List<Attribution> found = read(scores);

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void kindFollowsTheMarks() {
        // Given
        GivenScores scores = GivenScores.of("Ann/S called/C it/T “a/t bad/t joke”/t")
                .links(2, 6, 1)
                .link(1, 1)
                .source(1, 0);

        // When
        List<Attribution> found = read(scores);

        // Then
        assertThat(found).extracting(Attribution::kind).containsExactly(QuoteKind.MIXED);
    }
}
