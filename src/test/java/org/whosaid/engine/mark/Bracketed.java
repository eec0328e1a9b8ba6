package org.whosaid.engine.mark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** A text in which square brackets of the mathematical kind, ⟦ and ⟧, show where spans are expected; they are not part of it. */
record Bracketed(SourceText text, List<Span> spans) {
    static Bracketed of(String value) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (char c : value.toCharArray()) {
            if (c == '⟦') {
                open.push(text.length());
            } else if (c == '⟧') {
                spans.add(new Span(open.pop(), text.length()));
            } else {
                text.append(c);
            }
        }
        spans.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
        return new Bracketed(SourceText.of(text.toString()), List.copyOf(spans));
    }
}
