package org.whosaid.engine.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.whosaid.engine.text.WarningCode.MISMATCHED_MARKS;
import static org.whosaid.engine.text.WarningCode.UNCLOSED_QUOTATION;
import static org.whosaid.engine.text.WarningCode.UNOPENED_QUOTATION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;
import org.whosaid.engine.text.Warning;
import org.whosaid.engine.text.WarningCode;

class MarkRepairTest {
    private final MarkScanner scanner = new MarkScanner();

    @ParameterizedTest
    @MethodSource
    void repairsAndWarns(String bracketed, WarningCode code, String warned) {
        // Given
        Bracketed given = Bracketed.of(bracketed);

        // When
        MarkedQuotations marks = scanner.scan(TokenizedText.of(given.text()));

        // Then
        assertThat(marks.quotations()).extracting(Quotation::span).isEqualTo(given.spans());
        assertThat(marks.warnings()).extracting(Warning::code).containsExactly(code);
        assertThat(given.text().slice(marks.warnings().get(0).span())).isEqualTo(warned);
    }

    static Stream<Arguments> repairsAndWarns() {
        return Stream.of(
                argumentSet("curly closed by straight", "⟦“It rained,\"⟧ she said.", MISMATCHED_MARKS, "“It rained,\""),
                argumentSet("straight closed by curly", "⟦\"It rained,”⟧ she said.", MISMATCHED_MARKS, "\"It rained,”"),
                argumentSet(
                        "double closed by single",
                        "⟦“It rained,'⟧ she wrote. He left.",
                        MISMATCHED_MARKS,
                        "“It rained,'"),
                argumentSet("single closed by double", "⟦‘It rained,”⟧ she said.", MISMATCHED_MARKS, "‘It rained,”"),
                argumentSet(
                        "opening mark closes",
                        "⟦“It rained,“⟧ she said. ⟦“And how.”⟧",
                        MISMATCHED_MARKS,
                        "“It rained,“"),
                argumentSet(
                        "nested one closed by another style",
                        "⟦“He wrote ⟦‘it rained.'⟧”⟧ She left.",
                        MISMATCHED_MARKS,
                        "‘it rained.'"),
                argumentSet("never closed", "She said: ⟦“It rained. It poured.⟧\n\nHe left.", UNCLOSED_QUOTATION, "“"),
                argumentSet(
                        "never closed, straight",
                        "She said: ⟦\"It rained. It poured.⟧\n\nHe left.",
                        UNCLOSED_QUOTATION,
                        "\""),
                argumentSet(
                        "reporter speaks at the end",
                        "⟦“It rained and it poured,⟧ said Unn Dahl, the pilot.",
                        UNCLOSED_QUOTATION,
                        "“"),
                argumentSet(
                        "reporter speaks before a paragraph that opens",
                        "⟦“It rained and it poured,⟧ Unn Dahl said.\n\n⟦“It hailed,”⟧ she added.",
                        UNCLOSED_QUOTATION,
                        "“"),
                argumentSet(
                        "next quotation opens first",
                        "⟦“It rained.⟧ ⟦“It poured,”⟧ she said.",
                        UNCLOSED_QUOTATION,
                        "“"),
                argumentSet("nested one not closed", "⟦“He said, ⟦‘It rained.⟧”⟧ She left.", UNCLOSED_QUOTATION, "‘"),
                argumentSet("never opened", "It rained.” ⟦“It poured,”⟧ she said.", UNOPENED_QUOTATION, "”"),
                argumentSet(
                        "never opened, straight", "It rained.\" ⟦\"It poured,\"⟧ she said.", UNOPENED_QUOTATION, "\""));
    }

    @Test
    void forgottenMarkSpoilsItsOwnParagraphOnly() {
        // Given
        Bracketed given =
                Bracketed.of("⟦\"It rained.⟧\n\nThe boats stayed in.\n\n⟦\"It poured,\"⟧ she said. ⟦\"It hailed.\"⟧");

        // When
        MarkedQuotations marks = scanner.scan(TokenizedText.of(given.text()));

        // Then
        assertThat(marks.quotations()).extracting(Quotation::span).isEqualTo(given.spans());
        assertThat(marks.warnings()).containsExactly(new Warning(UNCLOSED_QUOTATION, new Span(0, 1)));
    }

    @Test
    void seedArticleHasANestedQuotationThatIsWronglyClosed() throws IOException {
        // Given
        SourceText text = SourceText.of(Files.readString(Path.of("seeds/article.txt")));
        int outer = text.value().indexOf("“What we see");
        int nested = text.value().indexOf("‘mainland");

        // When
        MarkedQuotations marks = scanner.scan(TokenizedText.of(text));

        // Then
        int end = text.value().indexOf(" He expressed");
        assertThat(marks.quotations())
                .extracting(Quotation::span)
                .containsExactly(new Span(outer, end), new Span(nested, end - 1));
        assertThat(marks.quotations()).extracting(Quotation::depth).containsExactly(0, 1);
        int reporter = text.value().indexOf("he warned was");
        assertThat(marks.warnings())
                .containsExactly(
                        new Warning(MISMATCHED_MARKS, new Span(nested, end - 1)),
                        new Warning(
                                WarningCode.REPORTING_CLAUSE_INSIDE_QUOTATION,
                                new Span(reporter, reporter + "he warned".length())));
    }
}
