package org.whosaid.page.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.Passage;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** What is shown is the text, and what is marked in it is what belongs to the quotes. */
class MarkedTextTest {
    private static final SpeakerAnswer ANN =
            new SpeakerAnswer("Ann", "person", List.of(), List.of(), List.of(), null, "full-name", 1);
    private static final List<String> PIECES =
            List.of("word", " ", "😀", "\n", "\r\n", "\u2028", "“", "”", "מילה", "é", "   ", "a.", "<b>", "&", "\n\n");

    @Test
    void nested_and_overlapping_quotes_are_told_apart() {
        // Given
        String text = "He said “one ‘two’ three” she said.";
        ReadQuote outer = quote(1, text, List.of("“one ‘two’ three”"), List.of("said “one"), List.of("He"));
        ReadQuote inner = quote(2, text, List.of("‘two’"), List.of(), List.of());

        // When
        List<TextRun> runs =
                MarkedText.of(text, List.of(outer, inner), 1000).part(0).get(0).runs();

        // Then
        assertThat(runs)
                .extracting(TextRun::text, run -> run.marks().isEmpty() ? "" : run.numbers(), TextRun::classes)
                .containsExactly(
                        tuple("He", "1", "source"),
                        tuple(" ", "", ""),
                        tuple("said ", "1", "cue"),
                        tuple("“one", "1", "said speaker-0 direct unreviewed cue"),
                        tuple(" ", "1", "said speaker-0 direct unreviewed"),
                        tuple("‘two’", "2 1", "said speaker-0 direct unreviewed nested"),
                        tuple(" three”", "1", "said speaker-0 direct unreviewed"),
                        tuple(" she said.", "", ""));
        assertThat(runs.get(3).starts()).containsExactly(outer);
        assertThat(runs.get(5).starts()).containsExactly(inner);
    }

    @Test
    void a_quote_over_several_paragraphs_is_marked_in_each() {
        // Given
        String text = "“One.\n\nTwo.” End.";
        ReadQuote quote = quote(1, text, List.of("“One.\n\nTwo.”"), List.of(), List.of());

        // When
        List<TextParagraph> paragraphs =
                MarkedText.of(text, List.of(quote), 1000).part(0);

        // Then
        assertThat(paragraphs).extracting(TextParagraph::start).containsExactly(0, 7);
        assertThat(paragraphs)
                .extracting(paragraph -> paragraph.runs().get(0).text())
                .containsExactly("“One.", "Two.”");
        assertThat(paragraphs.get(1).runs().get(0).starts()).isEmpty();
    }

    @Test
    void whatever_the_text_all_of_it_is_shown_and_all_that_is_quoted_is_marked() {
        for (int seed = 0; seed < 2000; seed++) {
            // Given
            Random random = new Random(seed);
            String text = IntStream.range(0, 1 + random.nextInt(60))
                    .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining());
            List<ReadQuote> quotes = quotesIn(text, random);

            // When
            MarkedText marked = MarkedText.of(text, quotes, 1 + random.nextInt(30));

            // Then
            List<TextParagraph> shown = IntStream.range(0, marked.partCount())
                    .boxed()
                    .flatMap(part -> marked.part(part).stream())
                    .toList();
            assertThat(shown.stream().map(MarkedTextTest::textOf).collect(Collectors.joining()))
                    .as("seed %d", seed)
                    .isEqualTo(linesOf(text)
                            .map(span -> text.substring(span.start(), span.end()))
                            .collect(Collectors.joining()));
            assertThat(shown)
                    .as("seed %d", seed)
                    .allSatisfy(paragraph -> assertThat(text.startsWith(textOf(paragraph), paragraph.start()))
                            .isTrue());
            for (ReadQuote quote : quotes) {
                assertThat(marksOf(quote, shown))
                        .as("seed %d, quote %d", seed, quote.number())
                        .isEqualTo(contentOf(quote, text));
            }
        }
    }

    @Test
    void a_long_text_takes_time_in_proportion_to_its_length() {
        // Given
        String text = "“I see 😀,” said Ann. Then nothing. ".repeat(15_000);
        SourceText source = SourceText.of(text);
        List<ReadQuote> quotes = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            int at = i * 5 * 36;
            quotes.add(quote(i + 1, source, new Span(at, at + 11)));
        }

        // When
        long start = System.nanoTime();
        MarkedText marked = MarkedText.of(text, quotes, 20_000);
        List<TextParagraph> last = marked.part(marked.partCount() - 1);

        // Then
        assertThat(last).isNotEmpty();
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private static String textOf(TextParagraph paragraph) {
        return paragraph.runs().stream().map(TextRun::text).collect(Collectors.joining());
    }

    private static String marksOf(ReadQuote quote, List<TextParagraph> shown) {
        return shown.stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .filter(run -> run.marks().stream()
                        .anyMatch(mark -> mark.quote().equals(quote) && mark.part() == QuotePart.CONTENT))
                .map(TextRun::text)
                .collect(Collectors.joining());
    }

    /** Without what no paragraph has: line ends, and lines of spaces. */
    private static String contentOf(ReadQuote quote, String text) {
        int start = quote.start();
        int end = start + quote.analysed().content().get(0).text().length();
        return linesOf(text)
                .filter(paragraph -> paragraph.start() < end && start < paragraph.end())
                .map(paragraph -> text.substring(Math.max(paragraph.start(), start), Math.min(paragraph.end(), end)))
                .collect(Collectors.joining());
    }

    private static Stream<Span> linesOf(String text) {
        return Pattern.compile("[^\\n\\r\\u2028\\u2029]+")
                .matcher(text)
                .results()
                .filter(line -> !line.group().isBlank())
                .map(line -> new Span(line.start(), line.end()));
    }

    private static List<ReadQuote> quotesIn(String text, Random random) {
        List<ReadQuote> quotes = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            int codePoints = text.codePointCount(0, text.length());
            List<Integer> edges =
                    new ArrayList<>(List.of(random.nextInt(codePoints + 1), random.nextInt(codePoints + 1)));
            Collections.sort(edges);
            int start = text.offsetByCodePoints(0, edges.get(0));
            int end = text.offsetByCodePoints(0, edges.get(1));
            if (end > start) {
                quotes.add(quote(quotes.size() + 1, SourceText.of(text), new Span(start, end)));
            }
        }
        return quotes;
    }

    private static ReadQuote quote(int number, SourceText text, Span span) {
        AnalysedQuote quote = AnalysedQuote.builder(QuoteKind.DIRECT, List.of(Passage.of(text, span)), "", ANN)
                .build();
        return new ReadQuote(number, "speaker-0", quote, Optional.empty(), Optional.empty(), ReviewStatus.UNREVIEWED);
    }

    private static ReadQuote quote(
            int number, String text, List<String> content, List<String> cue, List<String> source) {
        AnalysedQuote quote = AnalysedQuote.builder(QuoteKind.DIRECT, passages(text, content), "", ANN)
                .cue(passages(text, cue))
                .source(passages(text, source))
                .build();
        return new ReadQuote(number, "speaker-0", quote, Optional.empty(), Optional.empty(), ReviewStatus.UNREVIEWED);
    }

    private static List<Passage> passages(String text, List<String> words) {
        return words.stream()
                .map(part -> Passage.of(
                        SourceText.of(text), new Span(text.indexOf(part), text.indexOf(part) + part.length())))
                .toList();
    }
}
