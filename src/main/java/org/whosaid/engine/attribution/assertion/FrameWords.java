package org.whosaid.engine.attribution.assertion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.whosaid.engine.text.Span;

/** Words and signs of a part of a sentence, each with its place in the text. Immutable. */
record FrameWords(List<FrameWord> words) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*|[,;:?“—–]|(?<= )--?(?= )");
    private static final Set<String> STOPS = Set.of(",", ";", ":", "“", "—", "–", "-", "--");
    /** How many words of a signal are shown. */
    private static final int SHOWN = 4;

    FrameWords {
        words = List.copyOf(words);
    }

    /**
     * A word or sign.
     *
     * @param key in small letters, with straight apostrophes
     */
    record FrameWord(String key, Span span) {}

    /** @param offset of the piece in the text */
    static FrameWords of(String piece, int offset) {
        return new FrameWords(WORD.matcher(piece)
                .results()
                .map(match -> new FrameWord(
                        match.group().toLowerCase(Locale.ROOT).replace('’', '\''),
                        new Span(offset + match.start(), offset + match.end())))
                .toList());
    }

    int size() {
        return words.size();
    }

    /** The word at a place; an empty one outside. */
    String at(int place) {
        return place >= 0 && place < size() ? words.get(place).key() : "";
    }

    boolean is(int place, Set<String> wanted) {
        return wanted.contains(at(place));
    }

    /** Whether any of the words from one place up to another, exclusive, is wanted. */
    boolean has(int from, int to, Set<String> wanted) {
        return IntStream.range(Math.max(0, from), Math.min(size(), to)).anyMatch(place -> is(place, wanted));
    }

    /** How many of the words from one place up to another, exclusive, are wanted. */
    long count(int from, int to, Set<String> wanted) {
        return IntStream.range(Math.max(0, from), Math.min(size(), to))
                .filter(place -> is(place, wanted))
                .count();
    }

    /** From the first word that is meant on to the end of its signal, at most four words. */
    Optional<Span> find(IntPredicate isMeant) {
        return IntStream.range(0, size())
                .filter(isMeant)
                .mapToObj(place -> new Span(
                        words.get(place).span().start(),
                        words.get(Math.min(size(), place + SHOWN) - 1).span().end()))
                .findFirst();
    }

    /** What follows the last comma, semicolon, colon or mark, but for those at the very end. */
    FrameWords lastClause() {
        int end = size();
        while (end > 0 && isStop(end - 1)) {
            end--;
        }
        return clauseUpTo(end);
    }

    /** The clause in which a span lies, up to the span's end; empty if it lies elsewhere. */
    Optional<FrameWords> clauseOf(Span span) {
        return IntStream.range(0, size())
                .filter(place -> words.get(place).span().overlaps(span))
                .map(place -> place + 1)
                .max()
                .stream()
                .mapToObj(this::clauseUpTo)
                .findFirst();
    }

    private FrameWords clauseUpTo(int end) {
        int start = Math.max(0, end - 1);
        while (start > 0 && !isStop(start - 1)) {
            start--;
        }
        return new FrameWords(words.subList(start, end));
    }

    private boolean isStop(int place) {
        return is(place, STOPS);
    }
}
