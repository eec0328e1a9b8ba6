package org.whosaid.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.engine.encoder.ModelInfo;
import org.whosaid.engine.mark.MarkScanner;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;

/** What the form of a sentence mends in labels and links. */
class SentenceFormTest {
    private static final ModelInfo PLAIN = new ModelInfo("test", "1", "0", 256, "fp32", "");

    private static List<Attribution> read(GivenScores scores) {
        return read(PLAIN, scores);
    }

    private static List<Attribution> read(ModelInfo model, GivenScores scores) {
        TokenizedText text = TokenizedText.of(SourceText.of(scores.text()));
        return ScoredAttributionReader.of(model).read(text, new MarkScanner().scan(text), scores);
    }

    private static List<String> slices(GivenScores scores, List<Span> spans) {
        return spans.stream().map(SourceText.of(scores.text())::slice).toList();
    }

    @Test
    void subjectOfQuotedAsSayingIsTheSource() {
        // Given
        GivenScores scores = GivenScores.of("Minister/T Orr/t was/C quoted/c as/c saying/c it/T rains/t .")
                .links(0, 2, 2)
                .links(6, 8, 2)
                .link(2, 2);

        // When
        List<Attribution> found = read(scores);

        // Then
        assertThat(slices(scores, found.get(0).source())).containsExactly("Minister Orr");
        assertThat(slices(scores, found.get(0).content())).containsExactly("it rains");
    }

    @Test
    void sourceThatBreaksOffGoesOnToItsCue() {
        // Given
        GivenScores scores = GivenScores.of("“No,”/T a/S woman/s near/s the gate muttered/C .")
                .link(0, 6)
                .link(6, 6)
                .source(6, 1);

        // When
        List<Attribution> found = read(scores);

        // Then
        assertThat(slices(scores, found.get(0).source())).containsExactly("a woman near the gate");
    }

    @Test
    void whoQuotesIsNotTheSource() {
        // Given
        GivenScores scores = GivenScores.of("Orr/T was/C quoted/c by/c radio/S as/T saying/t it/t rains/t .")
                .links(0, 1, 1)
                .links(5, 9, 1)
                .link(1, 1)
                .source(1, 4);

        // When
        List<Attribution> found = read(scores);

        // Then
        assertThat(slices(scores, found.get(0).source())).containsExactly("Orr");
        assertThat(slices(scores, found.get(0).content())).containsExactly("it rains");
    }

    @Test
    void nameBetweenQuotationAndCueIsTheSource() {
        // Given
        GivenScores scores =
                GivenScores.of("“We/T row,”/t Said said/C .").links(0, 2, 3).link(3, 3);

        // When
        List<Attribution> found = read(scores);

        // Then
        assertThat(slices(scores, found.get(0).source())).containsExactly("Said");
    }

    @Test
    void capitalisedVerbBehindANameIsItsSurnameButInHeadlines() {
        // Given
        GivenScores name = GivenScores.of("Omar/S Said/C has/T mended/t boats/t there since spring .")
                .links(2, 5, 1)
                .link(1, 1)
                .source(1, 0);
        GivenScores headline = GivenScores.of("Omar/S Said/C Boats/T Were/t Mended/t Last Spring")
                .links(2, 5, 1)
                .link(1, 1)
                .source(1, 0);

        // When, then
        assertThat(read(name)).isEmpty();
        assertThat(read(headline)).hasSize(1);
    }

    @Test
    void subjectBehindAQuotationIsItsSourceThoughALaterCueHasIt() {
        // Given
        GivenScores scores = GivenScores.of(
                        "It was “a/T mess”/t , coach/S Orr/s sighed , calling/C it/T “a/t shame”/t .")
                .links(2, 4, 2)
                .links(10, 13, 9)
                .link(9, 9)
                .source(9, 5);

        // When
        List<Attribution> found = read(scores);

        // Then
        assertThat(found).hasSize(2);
        assertThat(found)
                .allSatisfy(each -> assertThat(slices(scores, each.source())).containsExactly("coach Orr"));
    }

    @Test
    void lineEndInsideASentenceEndsNoContent() {
        // Given
        GivenScores scores = GivenScores.of("Ann/S said/C no/T boats/t ¶ had been lost . They row .")
                .links(2, 4, 1)
                .link(1, 1)
                .source(1, 0);

        // When
        List<Attribution> found = read(scores);

        // Then
        assertThat(slices(scores, found.get(0).content())).containsExactly("no boats\nhad been lost");
    }

    @Test
    void onlyTheCuesOwnSentenceIsReported() {
        // Given
        GivenScores scores = GivenScores.of("They/T stayed/t . It/T was/t rain/t , she/S says/C .")
                .links(0, 2, 8)
                .links(3, 6, 8)
                .link(8, 8)
                .source(8, 7);

        // When
        List<Attribution> found = read(scores);

        // Then
        assertThat(slices(scores, found.get(0).content())).containsExactly("It was rain");
    }

    @Test
    void subjectAloneIsSaidOnlyWhereThatIsLikely() {
        // Given: a calibration that gives reported speech a probability of 0.4
        String zero = "0,0,0,0,0,0,0;";
        ModelInfo doubtful = new ModelInfo("test", "1", "0", 256, "fp32", zero + zero + zero + "1.6,0,0,0,0,-2,0");
        GivenScores subject =
                GivenScores.of("A/T man/t was/C fined/c .").links(0, 2, 2).link(2, 2);
        GivenScores clause = GivenScores.of("Whether/T it/t rains/t is/C unknown/c .")
                .links(0, 3, 3)
                .link(3, 3);

        // When, then
        assertThat(read(doubtful, subject)).isEmpty();
        assertThat(read(doubtful, clause)).hasSize(1);
    }
}
