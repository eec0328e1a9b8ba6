package org.whosaid.wording.word;

import java.util.List;
import java.util.StringJoiner;
import org.whosaid.engine.text.Span;

/** Words as a text has them written. Immutable. */
public final class WrittenWords {
    /** Stands for what lies between two passages, as in the words of a whole quote. */
    private static final String GAP = " … ";

    private final String text;
    private final List<PassageBreak> seams;

    public WrittenWords(String text, List<PassageBreak> seams) {
        this.text = text;
        this.seams = seams;
    }

    /** From the first to the last; those of several passages with an ellipsis between. */
    public String of(List<Word> words) {
        StringJoiner written = new StringJoiner(GAP);
        for (int start = 0, end; start < words.size(); start = end) {
            end = start + 1;
            while (end < words.size() && !isSeam(words.get(end - 1), words.get(end))) {
                end++;
            }
            written.add(TrimmedExcerpt.of(text, span(words.subList(start, end))));
        }
        return written.toString();
    }

    /** Where the words stand; the sign of a currency is kept before its number, wherever it stands. */
    public static Span span(List<Word> words) {
        int start = words.stream().mapToInt(word -> word.span().start()).min().orElse(0);
        int end = words.stream().mapToInt(word -> word.span().end()).max().orElse(0);
        return new Span(start, end);
    }

    private boolean isSeam(Word before, Word after) {
        return seams.stream()
                .anyMatch(seam -> before.span().end() <= seam.span().start()
                        && seam.span().end() <= after.span().start());
    }
}
