package org.whosaid.engine.attribution.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.engine.attribution.GivenScores;
import org.whosaid.engine.mark.Quotation;
import org.whosaid.engine.mark.use.MarkUse;
import org.whosaid.engine.text.Span;

class MarkReconcilerTest {
    private static MarkedWords marked(int from, int to, boolean closed) {
        Quotation quotation = new Quotation(new Span(0, 1), new Span(0, 1), 0, MarkUse.SPEECH, false, closed);
        return new MarkedWords(from, to, quotation, false);
    }

    private static ReconciledSegments reconciled(GivenScores scores, MarkedWords... quotations) {
        return new MarkReconciler(scores).reconcile(LabelDecoder.segments(scores), List.of(quotations));
    }

    @Test
    void contentReachesFromMarkToMark() {
        // Given: 0 “ 1 We 2 will 3 go 4 , 5 ” 6 Ann 7 said
        GivenScores scores = GivenScores.of("“ We/T will/t go/t , ” Ann/S said/C");

        // When
        ReconciledSegments reconciled = reconciled(scores, marked(0, 6, true));

        // Then
        assertThat(reconciled.segments())
                .containsExactly(
                        new RoleSegment(WordRole.CONTENT, 0, 6),
                        new RoleSegment(WordRole.SOURCE, 6, 7),
                        new RoleSegment(WordRole.CUE, 7, 8));
    }

    @Test
    void reportingWordsInsideTheMarksAreContentAndReported() {
        // Given: 0 “ 1 It 2 grew 3 which 4 he 5 warned 6 was 7 bad 8 ”
        GivenScores scores = GivenScores.of("“/T It/t grew/t which he/S warned/C was/T bad/t ”/t");

        // When
        ReconciledSegments reconciled = reconciled(scores, marked(0, 9, true));

        // Then
        assertThat(reconciled.segments()).containsExactly(new RoleSegment(WordRole.CONTENT, 0, 9));
        assertThat(reconciled.inside())
                .extracting(ReportingInside::cue)
                .containsExactly(new RoleSegment(WordRole.CUE, 5, 6));
    }

    @Test
    void unclosedQuotationEndsWhereTheLabelsSay() {
        // Given: 0 “ 1 We 2 go 3 now 4 said 5 Ann
        GivenScores scores = GivenScores.of("“ We/T go/t now/t said/C Ann/S");

        // When
        ReconciledSegments reconciled = reconciled(scores, marked(0, 6, false));

        // Then
        assertThat(reconciled.segments())
                .containsExactly(
                        new RoleSegment(WordRole.CONTENT, 0, 4),
                        new RoleSegment(WordRole.CUE, 4, 5),
                        new RoleSegment(WordRole.SOURCE, 5, 6));
    }

    @Test
    void contentThatBeginsBeforeTheMarksGoesOnIntoThem() {
        // Given: 0 Ann 1 said 2 it 3 was 4 “ 5 bad 6 ” 7 luck
        GivenScores scores = GivenScores.of("Ann/S said/C it/T was/t “/t bad/t ”/t luck/t");

        // When
        ReconciledSegments reconciled = reconciled(scores, marked(4, 7, true));

        // Then
        assertThat(reconciled.segments()).contains(new RoleSegment(WordRole.CONTENT, 2, 8));
    }

    @Test
    void marksWithoutContentStayOut() {
        // Given
        GivenScores scores = GivenScores.of("the “ experts ” left");

        // When
        ReconciledSegments reconciled = reconciled(scores, marked(1, 4, true));

        // Then
        assertThat(reconciled.segments()).isEmpty();
    }

    @Test
    void afterACommaBeforeTheClosingMarkTheReporterSpeaks() {
        // Given: 0 “ 1 Stop 2 , 3 ” 4 until 5 shots
        GivenScores scores = GivenScores.of("“/T Stop/t ,/t ”/t until/t shots/t");
        MarkedWords quotation = marked(0, 4, true);

        // When
        ReconciledSegments reconciled = reconciled(scores, new MarkedWords(0, 4, quotation.quotation(), true));

        // Then
        assertThat(reconciled.segments()).containsExactly(new RoleSegment(WordRole.CONTENT, 0, 4));
    }
}
