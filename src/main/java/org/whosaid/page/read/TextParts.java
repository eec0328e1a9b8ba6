package org.whosaid.page.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** Cuts a text into parts of whole paragraphs; a paragraph longer than a part is cut between words, or else anywhere between characters. */
final class TextParts {
    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u2028\\u2029]+");

    private final String text;
    private final int length;

    private TextParts(String text, int length) {
        this.text = text;
        this.length = length;
    }

    /** Parts, each of at least one paragraph. */
    static List<List<Span>> of(SourceText text, int length) {
        return new TextParts(text.value(), length).parts(paragraphs(text.value()));
    }

    private static List<Span> paragraphs(String text) {
        return LINE.matcher(text)
                .results()
                .filter(line -> !line.group().isBlank())
                .map(line -> new Span(line.start(), line.end()))
                .toList();
    }

    private List<List<Span>> parts(List<Span> paragraphs) {
        List<List<Span>> parts = new ArrayList<>();
        List<Span> part = new ArrayList<>();
        int filled = 0;
        for (Span paragraph : paragraphs) {
            for (Span piece : pieces(paragraph)) {
                if (filled > 0 && filled + piece.length() > length) {
                    parts.add(part);
                    part = new ArrayList<>();
                    filled = 0;
                }
                part.add(piece);
                filled += piece.length();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private List<Span> pieces(Span paragraph) {
        List<Span> pieces = new ArrayList<>();
        int start = paragraph.start();
        while (paragraph.end() - start > length) {
            int end = cutBefore(start, start + length);
            pieces.add(new Span(start, end));
            start = end;
        }
        pieces.add(new Span(start, paragraph.end()));
        return pieces;
    }

    private int cutBefore(int start, int latest) {
        int space = text.lastIndexOf(' ', latest - 1);
        if (space > start) {
            return space + 1;
        }
        // A pair is not cut, even where it alone is longer than a part.
        boolean isInPair = Character.isLowSurrogate(text.charAt(latest));
        return isInPair ? Math.max(latest - 1, start + 2) : latest;
    }
}
