package org.whosaid.page.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.whosaid.document.Passage;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/**
 * A text cut at the edges of what belongs to its quotes, in parts that a browser shows at once. Spans may overlap, nest and cross
 * paragraphs. Linear in the text, and in the spans times how many of them overlap. Immutable.
 */
final class MarkedText {
    private final SourceText text;
    private final List<QuoteMark> marks;
    private final List<List<Span>> parts;

    private MarkedText(SourceText text, List<QuoteMark> marks, List<List<Span>> parts) {
        this.text = text;
        this.marks = marks;
        this.parts = parts;
    }

    /** @param partLength about how many UTF-16 units a part has */
    static MarkedText of(String text, List<ReadQuote> quotes, int partLength) {
        SourceText source = SourceText.of(text);
        List<QuoteMark> marks = quotes.stream()
                .flatMap(MarkedText::marksOf)
                .sorted(Comparator.comparing(QuoteMark::span))
                .toList();
        return new MarkedText(source, marks, TextParts.of(source, partLength));
    }

    int partCount() {
        return parts.size();
    }

    /** The part, from 0, in which a quote begins. */
    int partOf(ReadQuote quote) {
        int start = quote.start();
        int part = 0;
        while (part + 1 < parts.size() && parts.get(part + 1).get(0).start() <= start) {
            part++;
        }
        return part;
    }

    /** The paragraphs of a part. */
    List<TextParagraph> part(int number) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Span> paragraphs = parts.get(number);
        Span whole = new Span(
                paragraphs.get(0).start(), paragraphs.get(paragraphs.size() - 1).end());
        List<QuoteMark> here =
                marks.stream().filter(mark -> mark.span().overlaps(whole)).toList();
        List<TextParagraph> shown = new ArrayList<>();
        int first = 0;
        for (Span paragraph : paragraphs) {
            // Those that end before this paragraph, up to the first that does not, are of no more use.
            while (first < here.size() && here.get(first).span().end() <= paragraph.start()) {
                first++;
            }
            List<QuoteMark> touching = here.subList(first, here.size()).stream()
                    .takeWhile(mark -> mark.span().start() < paragraph.end())
                    .filter(mark -> mark.span().overlaps(paragraph))
                    .toList();
            shown.add(new TextParagraph(paragraph.start(), isContinued(paragraph), runs(paragraph, touching)));
        }
        return shown;
    }

    private boolean isContinued(Span paragraph) {
        int start = paragraph.start();
        return start > 0 && "\n\r\u2028\u2029".indexOf(text.value().charAt(start - 1)) < 0;
    }

    private List<TextRun> runs(Span paragraph, List<QuoteMark> touching) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        touching.stream()
                .flatMap(mark -> Stream.of(mark.span().start(), mark.span().end()))
                .filter(paragraph::contains)
                .forEach(edges::add);
        List<TextRun> runs = new ArrayList<>();
        int start = edges.pollFirst();
        for (int end : edges) {
            runs.add(run(new Span(start, end), touching));
            start = end;
        }
        return runs;
    }

    private TextRun run(Span span, List<QuoteMark> touching) {
        List<QuoteMark> here =
                touching.stream().filter(mark -> mark.span().overlaps(span)).toList();
        List<ReadQuote> starts = here.stream()
                .map(QuoteMark::quote)
                .distinct()
                .filter(quote -> quote.start() == span.start())
                .toList();
        return new TextRun(text.slice(span), here, starts);
    }

    private static Stream<QuoteMark> marksOf(ReadQuote quote) {
        return Stream.of(
                        spans(quote, QuotePart.CONTENT, quote.analysed().content()),
                        spans(quote, QuotePart.CUE, quote.analysed().cue()),
                        spans(quote, QuotePart.SOURCE, quote.analysed().source()))
                .flatMap(marks -> marks);
    }

    private static Stream<QuoteMark> spans(ReadQuote quote, QuotePart part, List<Passage> passages) {
        return passages.stream()
                .map(passage -> new QuoteMark(
                        quote, part, new Span(passage.startIn(OffsetUnit.UTF16), passage.endIn(OffsetUnit.UTF16))))
                .filter(mark -> !mark.span().isEmpty());
    }
}
