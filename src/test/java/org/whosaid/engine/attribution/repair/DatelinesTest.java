package org.whosaid.engine.attribution.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.engine.attribution.GivenScores;
import org.whosaid.engine.attribution.decode.LabelDecoder;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.attribution.decode.TextView;
import org.whosaid.engine.attribution.decode.WordRole;
import org.whosaid.engine.mark.MarkedQuotations;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.TokenizedText;

class DatelinesTest {
    private static List<RoleSegment> cut(GivenScores scores) {
        TextView view = new TextView(
                TokenizedText.of(SourceText.of(scores.text())), new MarkedQuotations(List.of(), List.of()), scores);
        return Datelines.cut(LabelDecoder.segments(scores), view);
    }

    @ParameterizedTest
    @MethodSource("datelines")
    void datelineIsNotSaid(String dateline) {
        // Given: all of it labelled as content
        String tagged = String.join("/t ", (dateline + " Ferries will stop.").split(" "))
                        .replaceFirst("/t", "/T") + "/t";
        int words = dateline.split(" ").length;

        // When
        List<RoleSegment> segments = cut(GivenScores.of(tagged));

        // Then
        assertThat(segments).containsExactly(new RoleSegment(WordRole.CONTENT, words, words + 3));
    }

    static Stream<Arguments> datelines() {
        return Stream.of(
                argumentSet("place", "MOMBASA —"),
                argumentSet("two words and a short dash", "CAPE COAST –"),
                argumentSet("state", "FORT WAYNE, Ind. --"),
                argumentSet("country", "TALLINN, Estonia -"),
                argumentSet("day", "LYON, 3 May —"),
                argumentSet("month first", "LYON, Sept. 12, 2019 —"),
                argumentSet("agency", "LYON (Reuters) -"),
                argumentSet("agency, small letters", "Mexico City (AFP) –"),
                argumentSet("day and agency", "LYON, Dec. 11 (UPI) —"),
                argumentSet("Indian", "New Delhi, Mar 5 (PTI):"),
                argumentSet("Indian, a place alone", "KOLLAM:"),
                argumentSet("small letters", "Port Alfred -"),
                argumentSet("agency without a place", "Aug 27 (Reuters) -"));
    }

    @Test
    void colonOfADatelineIsNoLabel() {
        // Given
        GivenScores scores =
                GivenScores.of("KOLLAM/S :/C Inspector/T Nair/t slept./t").links(2, 5, 1);

        // When
        List<RoleSegment> segments = cut(scores);

        // Then
        assertThat(segments).extracting(RoleSegment::role).containsExactly(WordRole.CONTENT);
    }

    @Test
    void labelsOfATranscriptStay() {
        // Given
        GivenScores scores = GivenScores.of("NAIR/S :/C We/T slept/t ¶ DAS/S :/C Who/T did/t");

        // When
        List<RoleSegment> segments = cut(scores);

        // Then
        assertThat(segments).hasSize(6);
    }

    @Test
    void labelBeforeAQuotationStays() {
        // Given
        GivenScores scores = GivenScores.of("NAIR/S :/C “We/T slept”/t");

        // When
        List<RoleSegment> segments = cut(scores);

        // Then
        assertThat(segments).hasSize(3);
    }

    @Test
    void linesThatAllBeginWithANameHaveNoDateline() {
        // Given
        GivenScores scores = GivenScores.of("Dahl/T –/t He/t slept./t ¶ Orr/T –/t She/t rowed./t");

        // When
        List<RoleSegment> segments = cut(scores);

        // Then
        assertThat(segments)
                .containsExactly(new RoleSegment(WordRole.CONTENT, 0, 4), new RoleSegment(WordRole.CONTENT, 4, 8));
    }

    @Test
    void nameBeforeADashIsNoDateline() {
        // Given
        GivenScores scores = GivenScores.of("Mara/T Dahl/t –/t the/t pilot/t –/t slept/t");

        // When
        List<RoleSegment> segments = cut(scores);

        // Then
        assertThat(segments).containsExactly(new RoleSegment(WordRole.CONTENT, 0, 7));
    }
}
