package org.whosaid.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whosaid.engine.mark.MarkScanner;
import org.whosaid.engine.mark.MarkedQuotations;
import org.whosaid.engine.mark.Quotation;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;
import org.whosaid.engine.text.Warning;
import org.whosaid.engine.text.Words;

/** What must hold for any text at all. */
class TextAndMarkFuzzTest {
    private static final int TEXTS = 100_000;

    private static final List<String> PIECES = List.of(
            "\uD83D\uDE00",
            "\uD835\uDE14",
            "\uD83D\uDC68\u200D\uD83D\uDC69",
            "\u00A0",
            "\u200D",
            "\u200B",
            "\uFEFF",
            "\r\n",
            "\n",
            "\n\n",
            "\u2028",
            "\t",
            " ",
            " ",
            " ",
            "e\u0301",
            "\u0301",
            "\u202E",
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "„",
            "‚",
            "«",
            "»",
            "‹",
            "›",
            "``",
            "''",
            "`",
            "「",
            "」",
            "『",
            "』",
            "&quot;",
            "&",
            ",",
            ".",
            "!",
            "?",
            ":",
            "—",
            "-",
            "(",
            "]",
            "…",
            "1",
            "6'2\"",
            "90s",
            "a",
            "Bo",
            "word",
            "said",
            "the",
            "film",
            "sign",
            "so-called",
            "she",
            "neighbours",
            "'em",
            "\u4E2D",
            "\u05D0",
            "\u0000");

    private final MarkScanner scanner = new MarkScanner();

    @Test
    void everyTextIsReadWithoutBreakingItsOwnRules() {
        for (int seed = 0; seed < TEXTS; seed++) {
            // Given
            SourceText text = randomText(seed);

            // When
            MarkedQuotations marks = scan(text, seed);

            // Then
            check(text, marks, seed);
        }
    }

    private MarkedQuotations scan(SourceText text, int seed) {
        try {
            return scanner.scan(TokenizedText.of(text));
        } catch (RuntimeException e) {
            return fail("seed %d text %s".formatted(seed, escaped(text)), e);
        }
    }

    private void check(SourceText text, MarkedQuotations marks, int seed) {
        boolean sound = marks.equals(scanner.scan(TokenizedText.of(text)))
                && marks.quotations().stream().allMatch(quotation -> isSound(text, quotation))
                && marks.warnings().stream().map(Warning::span).allMatch(span -> isInside(text, span))
                && areNestedOrApart(marks.quotations())
                && wordsAreInOrder(text)
                && paragraphsHaveWords(text);
        // Describing each text would take longer than reading it.
        if (!sound) {
            assertThat(marks).as("seed %d text %s", seed, escaped(text)).isNull();
        }
    }

    private static boolean isSound(SourceText text, Quotation quotation) {
        return isInside(text, quotation.span())
                && quotation.span().contains(quotation.inner())
                && !quotation.inner().isEmpty()
                && text.slice(quotation.span()).chars().noneMatch(TextAndMarkFuzzTest::isLineEnd)
                && readsTheSameInCodePoints(text, quotation.span());
    }

    private static boolean isInside(SourceText text, Span span) {
        return !span.isEmpty()
                && span.end() <= text.length()
                && text.slice(span).length() == span.length();
    }

    private static boolean readsTheSameInCodePoints(SourceText text, Span span) {
        int start = OffsetUnit.CODE_POINT.fromUtf16(text, span.start());
        int end = OffsetUnit.CODE_POINT.fromUtf16(text, span.end());
        return text.value().codePointCount(0, span.start()) == start
                && text.value().codePointCount(span.start(), span.end()) == end - start
                && OffsetUnit.CODE_POINT.span(text, start, end).equals(span);
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == '\u2028';
    }

    private static boolean areNestedOrApart(List<Quotation> quotations) {
        Deque<Quotation> around = new ArrayDeque<>();
        for (Quotation quotation : quotations) {
            while (!around.isEmpty() && !around.peek().span().overlaps(quotation.span())) {
                around.pop();
            }
            boolean nested = around.isEmpty() || around.peek().inner().contains(quotation.span());
            if (!nested || quotation.depth() != around.size()) {
                return false;
            }
            around.push(quotation);
        }
        return true;
    }

    private static boolean wordsAreInOrder(SourceText text) {
        Words words = TokenizedText.of(text).words();
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.start(i) < end || words.end(i) <= words.start(i) || words.end(i) > text.length()) {
                return false;
            }
            end = words.end(i);
        }
        return true;
    }

    private static boolean paragraphsHaveWords(SourceText text) {
        List<Span> paragraphs = TokenizedText.of(text).paragraphs();
        Words words = TokenizedText.of(text).words();
        return paragraphs.stream().allMatch(paragraph -> words.within(paragraph).size() > 0)
                && paragraphs.stream()
                                .mapToInt(paragraph -> words.within(paragraph).size())
                                .sum()
                        == words.size();
    }

    private static SourceText randomText(int seed) {
        Random random = new Random(seed);
        int length = random.nextInt(40);
        // Few different pieces make marks meet oftener.
        int variety = 2 + random.nextInt(PIECES.size() - 2);
        int first = random.nextInt(PIECES.size());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get((first + 7 * random.nextInt(variety)) % PIECES.size()));
        }
        return SourceText.of(text.toString());
    }

    private static String escaped(SourceText text) {
        StringBuilder escaped = new StringBuilder();
        text.value().chars().forEach(c -> escaped.append(c < 128 && c >= ' ' ? "" + (char) c : "\\u%04X".formatted(c)));
        return escaped.toString();
    }
}
