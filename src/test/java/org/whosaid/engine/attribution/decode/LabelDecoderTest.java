package org.whosaid.engine.attribution.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.engine.attribution.GivenScores;

class LabelDecoderTest {
    @Test
    void segmentsOfEachRole() {
        // Given
        GivenScores scores = GivenScores.of("Old/S Ann/s said/C so/c that/T it/t rains/t today");

        // When
        List<RoleSegment> segments = LabelDecoder.segments(scores);

        // Then
        assertThat(segments)
                .containsExactly(
                        new RoleSegment(WordRole.SOURCE, 0, 2),
                        new RoleSegment(WordRole.CUE, 2, 4),
                        new RoleSegment(WordRole.CONTENT, 4, 7));
    }

    @Test
    void whatNothingBeganIsBegunOrLeftOut() {
        // Given: content that goes on without a beginning
        GivenScores scores = GivenScores.of("so it/t rains/t today");

        // When
        List<RoleSegment> segments = LabelDecoder.segments(scores);

        // Then
        assertThat(segments).allSatisfy(segment -> assertThat(segment.from()).isBetween(0, 1));
        assertThat(segments).extracting(RoleSegment::role).containsOnly(WordRole.CONTENT);
    }

    @Test
    void contentEndsWithItsParagraph() {
        // Given
        GivenScores scores = GivenScores.of("“We/T go/t ¶ “We/T stay/t");

        // When
        List<RoleSegment> segments = LabelDecoder.segments(scores);

        // Then
        assertThat(segments)
                .containsExactly(new RoleSegment(WordRole.CONTENT, 0, 2), new RoleSegment(WordRole.CONTENT, 2, 4));
    }

    @Test
    void noWordsNoSegments() {
        assertThat(LabelDecoder.segments(GivenScores.of("¶"))).isEmpty();
    }
}
