package org.whosaid.page.read;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A stretch of the text in which nothing begins or ends. Immutable.
 *
 * @param marks what it belongs to
 * @param starts quotes that begin here
 */
public record TextRun(String text, List<QuoteMark> marks, List<ReadQuote> starts) {
    private static final Comparator<QuoteMark> INNERMOST =
            Comparator.comparingInt(mark -> mark.span().length());

    public TextRun {
        marks = List.copyOf(marks);
        starts = List.copyOf(starts);
    }

    public boolean isPlain() {
        return marks.isEmpty();
    }

    /** Whether somebody says these words; else they only tell who, or that it is said. */
    public boolean isSaid() {
        return marks.stream().anyMatch(mark -> mark.part() == QuotePart.CONTENT);
    }

    /** For the style sheet: the innermost quote's colour and kind, and whether the run is cue or source of any. */
    public String classes() {
        Set<String> classes = new LinkedHashSet<>();
        marks.stream()
                .filter(mark -> mark.part() == QuotePart.CONTENT)
                .min(INNERMOST)
                .ifPresent(inner -> {
                    classes.add("said");
                    classes.addAll(inner.quote().classes());
                });
        if (marks.stream().filter(mark -> mark.part() == QuotePart.CONTENT).count() > 1) {
            classes.add("nested");
        }
        if (has(QuotePart.CUE)) {
            classes.add("cue");
        }
        if (has(QuotePart.SOURCE)) {
            classes.add("source");
        }
        return String.join(" ", classes);
    }

    /** The numbers of the quotes, the innermost first. */
    public String numbers() {
        return marks.stream()
                .sorted(INNERMOST)
                .map(mark -> Integer.toString(mark.quote().number()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private boolean has(QuotePart part) {
        return marks.stream().anyMatch(mark -> mark.part() == part);
    }
}
