package org.whosaid.engine.attribution.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.engine.attribution.GivenScores;
import org.whosaid.engine.attribution.ScoredAttributionReader;
import org.whosaid.engine.encoder.ModelInfo;
import org.whosaid.engine.mark.MarkScanner;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.TokenizedText;

class QuoteContinuerTest {
    private static final ScoredAttributionReader READER =
            ScoredAttributionReader.of(new ModelInfo("test", "1", "0", 256, "fp32", ""));

    private static List<String> read(GivenScores scores) {
        TokenizedText text = TokenizedText.of(SourceText.of(scores.text()));
        return READER.read(text, new MarkScanner().scan(text), scores).stream()
                .map(attribution -> String.join(
                                " + ",
                                attribution.content().stream().map(text::slice).toList())
                        + " | "
                        + String.join(
                                "",
                                attribution.source().stream().map(text::slice).toList()))
                .toList();
    }

    @Test
    void whoIsNamedInTheLastOfReopenedParagraphsSaysAll() {
        // Given: two paragraphs left open, the second of them without a label
        GivenScores scores = GivenScores.of("“We/T row/t ¶ “We swim ¶ “We/T sink,”/t Ann/S said/C .")
                .links(0, 2, 0)
                .links(4, 6, 7)
                .link(7, 7)
                .source(7, 6);

        // When
        List<String> found = read(scores);

        // Then
        assertThat(found).containsExactly("“We row + “We swim + “We sink,” | Ann");
    }

    @Test
    void paragraphThatIsAQuotationGoesOnWhateverIsNamedBelow() {
        // Given: the second quotation points to the narration that follows
        GivenScores scores = GivenScores.of("“We/T row,”/t Ann/S said/C on Monday . ¶ “We/T swim.”/t ¶ Bea/S slept .")
                .links(0, 2, 3)
                .link(3, 3)
                .source(3, 2)
                .links(7, 9, 7)
                .source(7, 9);

        // When
        List<String> found = read(scores);

        // Then
        assertThat(found).containsExactly("“We row,” + “We swim.” | Ann");
    }

    @Test
    void narrationEndsAQuotation() {
        // Given
        GivenScores scores = GivenScores.of("“We/T row,”/t Ann/S said/C . She left . ¶ “We/T swim.”/t")
                .links(0, 2, 3)
                .link(3, 3)
                .source(3, 2)
                .links(8, 10, 8);

        // When
        List<String> found = read(scores);

        // Then
        assertThat(found).containsExactly("“We row,” | Ann", "“We swim.” | ");
    }

    @Test
    void questionIsAnsweredBySomebodyElse() {
        // Given: links give the answer and the next turn to her who asked
        GivenScores scores = GivenScores.of("“Who/T rows?”/t Ann/S asked/C . ¶ “We/T do.”/t ¶ “And/T swims?”/t")
                .links(0, 2, 3)
                .link(3, 3)
                .source(3, 2)
                .links(5, 9, 3);

        // When
        List<String> found = read(scores);

        // Then
        assertThat(found).containsExactly("“Who rows?” | Ann", "“We do.” | ", "“And swims?” | ");
    }

    @Test
    void answerThatAsksBackIsTheQuestionersTurn() {
        // Given
        GivenScores scores = GivenScores.of("“I/T row,”/t Ann/S replied/C . ¶ “And/T who/t swims?”/t")
                .links(0, 2, 3)
                .link(3, 3)
                .source(3, 2)
                .links(5, 8, 5);

        // When
        List<String> found = read(scores);

        // Then
        assertThat(found).containsExactly("“I row,” | Ann", "“And who swims?” | ");
    }

    @Test
    void nobodyAddressesHimself() {
        // Given
        GivenScores scores = GivenScores.of("“I/T row,”/t the/S minister/s said/C . ¶ “No/T ,/t Minister/t ./t ”/t")
                .links(0, 2, 4)
                .link(4, 4)
                .source(4, 2)
                .links(6, 11, 4);

        // When
        List<String> found = read(scores);

        // Then
        assertThat(found).containsExactly("“I row,” | the minister", "“No , Minister . ” | ");
    }

    @Test
    void quotationInTheSameParagraphWithTheSameSourceGoesOn() {
        // Given
        GivenScores scores = GivenScores.of("“No,”/T came the reply/C from Ann/S . “We/T row.”/t")
                .link(0, 3)
                .link(3, 3)
                .source(3, 5)
                .links(7, 9, 7)
                .source(7, 5);

        // When
        List<String> found = read(scores);

        // Then
        assertThat(found).containsExactly("“No,” + “We row.” | Ann");
    }
}
