package org.whosaid.engine.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text at its line ends. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLineEnd(c)) {
                blank &= Words.isSeparator(c);
                continue;
            }
            if (!blank) {
                paragraphs.add(new Span(start, i));
            }
            start = i + 1;
            blank = true;
        }
        if (!blank) {
            paragraphs.add(new Span(start, text.length()));
        }
        return List.copyOf(paragraphs);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
