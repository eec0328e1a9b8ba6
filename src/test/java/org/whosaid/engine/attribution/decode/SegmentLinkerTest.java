package org.whosaid.engine.attribution.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.engine.attribution.GivenScores;
import org.whosaid.engine.mark.MarkedQuotations;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.TokenizedText;

class SegmentLinkerTest {
    private static List<AttributionDraft> linked(GivenScores scores) {
        TextView view = new TextView(
                TokenizedText.of(SourceText.of(scores.text())), new MarkedQuotations(List.of(), List.of()), scores);
        return new SegmentLinker(view).link(LabelDecoder.segments(scores));
    }

    @Test
    void twoCuesShareOneSource() {
        // Given: 0 Ann 1 said 2 yes 3 and 4 added 5 no
        GivenScores scores = GivenScores.of("Ann/S said/C yes/T and added/C no/T")
                .link(1, 1)
                .link(2, 1)
                .link(4, 4)
                .link(5, 4)
                .source(1, 0)
                .source(4, 0);

        // When
        List<AttributionDraft> drafts = linked(scores);

        // Then
        RoleSegment ann = new RoleSegment(WordRole.SOURCE, 0, 1);
        assertThat(drafts).extracting(draft -> draft.source().orElseThrow()).containsExactly(ann, ann);
        assertThat(drafts)
                .flatExtracting(AttributionDraft::content)
                .containsExactly(new RoleSegment(WordRole.CONTENT, 2, 3), new RoleSegment(WordRole.CONTENT, 5, 6));
    }

    @Test
    void contentOnBothSidesOfTheCueIsOneAttribution() {
        // Given: 0 Rain 1 Ann 2 said 3 is 4 near
        GivenScores scores = GivenScores.of("Rain/T Ann/S said/C is/T near/t")
                .links(0, 1, 2)
                .link(2, 2)
                .links(3, 5, 2)
                .source(2, 1);

        // When
        List<AttributionDraft> drafts = linked(scores);

        // Then
        assertThat(drafts).hasSize(1);
        assertThat(drafts.get(0).content())
                .containsExactly(new RoleSegment(WordRole.CONTENT, 0, 1), new RoleSegment(WordRole.CONTENT, 3, 5));
    }

    @Test
    void twoCuesNeverBecomeOne() {
        // Given: 0 Ann 1 said 2 yes 3 noting 4 rain, where the model takes the second cue for a part of the first
        GivenScores scores = GivenScores.of("Ann/S said/C yes/T noting/C rain/T")
                .link(1, 1)
                .link(2, 1)
                .link(3, 1)
                .link(4, 3)
                .source(1, 0);

        // When
        List<AttributionDraft> drafts = linked(scores);

        // Then
        assertThat(drafts)
                .extracting(draft -> draft.cue().orElseThrow())
                .containsExactly(new RoleSegment(WordRole.CUE, 1, 2), new RoleSegment(WordRole.CUE, 3, 4));
    }

    @Test
    void cueBetweenTwoQuotationsTakesTheSecondWhereTheFirstHasOne() {
        // Given: 0 Ann 1 scolded 2 “yes” 3 she 4 said 5 “no”, where the model links both quotations to the first cue
        GivenScores scores = GivenScores.of("Ann/S scolded/C “yes”/T she/S said/C “no”/T")
                .link(1, 1)
                .link(2, 1)
                .link(4, 4)
                .link(5, 1)
                .source(1, 0)
                .source(4, 3);

        // When
        List<AttributionDraft> drafts = linked(scores);

        // Then
        assertThat(drafts)
                .extracting(AttributionDraft::content)
                .containsExactly(
                        List.of(new RoleSegment(WordRole.CONTENT, 2, 3)),
                        List.of(new RoleSegment(WordRole.CONTENT, 5, 6)));
        assertThat(drafts)
                .extracting(draft -> draft.source().orElseThrow())
                .containsExactly(new RoleSegment(WordRole.SOURCE, 0, 1), new RoleSegment(WordRole.SOURCE, 3, 4));
    }

    @Test
    void contentWithoutCuePointsToItsSourceItself() {
        // Given: 0 Ann 1 nodded 2 Yes
        GivenScores scores = GivenScores.of("Ann/S nodded Yes/T").link(2, 2).source(2, 0);

        // When
        List<AttributionDraft> drafts = linked(scores);

        // Then
        assertThat(drafts).hasSize(1);
        assertThat(drafts.get(0).cue()).isEmpty();
        assertThat(drafts.get(0).source()).contains(new RoleSegment(WordRole.SOURCE, 0, 1));
    }

    @Test
    void cueWithoutContentIsNoAttribution() {
        // Given
        GivenScores scores = GivenScores.of("Ann/S said/C nothing").link(1, 1).source(1, 0);

        // When
        List<AttributionDraft> drafts = linked(scores);

        // Then
        assertThat(drafts).isEmpty();
    }

    @Test
    void signedLinesKeepTheirOwnNames() {
        // Given: 0 “Yes.” 1 — 2 Ann, and below 3 “No.” 4 — 5 Bea, whose content links to Ann's dash
        GivenScores scores = GivenScores.of("“Yes.”/T —/C Ann/S ¶ “No.”/T —/C Bea/S")
                .link(0, 1)
                .link(3, 1)
                .source(1, 2)
                .source(4, 5);

        // When
        List<AttributionDraft> drafts = linked(scores);

        // Then
        assertThat(drafts)
                .extracting(draft -> draft.source().orElseThrow().from())
                .containsExactly(2, 5);
        assertThat(drafts).extracting(draft -> draft.content().get(0).from()).containsExactly(0, 3);
    }

    @Test
    void interruptedQuotationIsNoneOfAnotherParagraph() {
        // Given: 0 “Rain.” 1 said 2 Ann, and below 3 “Yes,” 4 said 5 Bea 6 “no.”, whose last quotation links to Ann's
        // cue
        GivenScores scores = GivenScores.of("“Rain.”/T said/C Ann/S ¶ “Yes,”/T said/C Bea/S “no.”/T")
                .link(0, 1)
                .link(3, 4)
                .link(6, 1)
                .source(1, 2)
                .source(4, 5);

        // When
        List<AttributionDraft> drafts = linked(scores);

        // Then
        assertThat(drafts)
                .extracting(
                        draft -> draft.content().stream().map(RoleSegment::from).toList())
                .containsExactly(List.of(0), List.of(3, 6));
    }
}
