package org.whosaid.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads text whose lines were broken at a fixed width (mail, wire copy, text out of a PDF) as the paragraphs that it means: line ends
 * inside of paragraphs become spaces, so that every offset stays that of the text as given. Other texts come back as they are.
 *
 * <p>What tells a break at a fixed width from a line that ends for a reason: the next line's first word would not have fitted any more.
 */
final class HardWrappedLines {
    private static final int NARROWEST = 30;
    private static final int WIDEST = 130;

    /** Fewer lines that end inside a sentence may be chance. */
    private static final int FEWEST_BREAKS = 3;

    /** Share of the lines inside sentences that have to be full for it to be a width. */
    private static final double FIXED = 0.9;

    /** Letters differ in width: text out of a PDF is set to a measure, not to a number of characters. */
    private static final double LOOSELY_FULL = 0.82;

    private static final double FULL_AT_SENTENCE_END = 0.93;

    /** Longer lines than this share are words that could not be broken, or another's width. */
    private static final double OUTLIERS = 0.03;

    /** What begins a line of its own: an item of a list, a name with a colon, a question or an answer. */
    private static final Pattern OWN_LINE =
            Pattern.compile("[-–—•*·]\\s.*|\\d{1,2}[.)]\\s.*|[A-Z][\\p{Lu} .'’-]{0,40}:.*");

    private static final Pattern MAIL_QUOTE = Pattern.compile("(?:>[ ]?)+");

    private final String text;
    private final List<Line> lines;

    private HardWrappedLines(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The text with its paragraphs in one line each, of the same length. Linear. */
    static SourceText joined(SourceText text) {
        HardWrappedLines wrapped = new HardWrappedLines(text.value(), lines(text.value()));
        List<Integer> breaks = wrapped.breaks();
        return breaks.isEmpty() ? text : SourceText.of(wrapped.without(breaks));
    }

    /** Numbers of the lines after which a paragraph goes on. */
    private List<Integer> breaks() {
        List<Integer> together = IntStream.range(0, lines.size() - 1)
                .filter(this::isNext)
                .boxed()
                .toList();
        List<Integer> inSentences =
                together.stream().filter(this::isInsideSentence).toList();
        if (inSentences.size() < FEWEST_BREAKS || 4 * inSentences.size() < together.size()) {
            return List.of();
        }
        int width = width(inSentences);
        boolean fixed = isMostlyFuller(inSentences, width);
        boolean wrapped = fixed || isMostlyFuller(inSentences, LOOSELY_FULL * width);
        return width < NARROWEST || width > WIDEST || !wrapped
                ? List.of()
                : together.stream()
                        .filter(line -> !isOwnLine(line + 1) && isFull(line, width, fixed))
                        .toList();
    }

    private boolean isFull(int line, int width, boolean fixed) {
        double loosely = endsSentence(line) ? FULL_AT_SENTENCE_END : LOOSELY_FULL;
        return filled(line) > (fixed ? 1 : loosely) * width;
    }

    private int width(List<Integer> inSentences) {
        List<Integer> lengths = inSentences.stream()
                .map(line -> lines.get(line).length())
                .sorted()
                .toList();
        return lengths.get((int) ((1 - OUTLIERS) * (lengths.size() - 1)));
    }

    private boolean isMostlyFuller(List<Integer> some, double width) {
        return some.stream().filter(line -> filled(line) > width).count() >= FIXED * some.size();
    }

    /** How long the line would be with the next one's first word. */
    private int filled(int line) {
        String next = lines.get(line + 1).words();
        int space = next.indexOf(' ');
        return lines.get(line).length() + 1 + (space < 0 ? next.length() : space);
    }

    /** Whether the next line follows at once, no further in: an indent begins a paragraph. */
    private boolean isNext(int line) {
        Line here = lines.get(line);
        Line next = lines.get(line + 1);
        return !here.isBlank()
                && !next.isBlank()
                && here.quoteDepth() == next.quoteDepth()
                && next.indent() <= here.indent();
    }

    /** Whether a word ends the line, and a small letter begins the next. */
    private boolean isInsideSentence(int line) {
        String here = lines.get(line).words();
        char last = here.charAt(here.length() - 1);
        return (Character.isLetterOrDigit(last) || last == ',')
                && Character.isLowerCase(lines.get(line + 1).words().codePointAt(0));
    }

    private boolean endsSentence(int line) {
        String here = lines.get(line).words();
        int i = here.length() - 1;
        while (i > 0 && (QuotationMarks.mayClose(here.charAt(i)) || ")]".indexOf(here.charAt(i)) >= 0)) {
            i--;
        }
        return here.charAt(i) == ':' || SentenceBreaks.isStop(here.charAt(i));
    }

    private boolean isOwnLine(int line) {
        return OWN_LINE.matcher(lines.get(line).words()).matches();
    }

    private String without(List<Integer> breaks) {
        StringBuilder joined = new StringBuilder(text);
        for (int line : breaks) {
            for (int i = lines.get(line).end(); i < lines.get(line + 1).start(); i++) {
                joined.setCharAt(i, ' ');
            }
        }
        return joined.toString();
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                lines.add(line(text, start, i));
                i += i + 1 < text.length() && text.startsWith("\r\n", i) ? 1 : 0;
                start = i + 1;
            }
        }
        return lines;
    }

    private static Line line(String text, int from, int to) {
        Matcher quote = MAIL_QUOTE.matcher(text).region(from, to);
        int begin = quote.lookingAt() ? quote.end() : from;
        int depth =
                (int) text.substring(from, begin).chars().filter(c -> c == '>').count();
        int start = begin;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Line(start, text.substring(start, end), start - begin, depth);
    }

    /**
     * A line.
     *
     * @param start of its first character that is neither space nor mail's sign of quotation; UTF-16 offset
     * @param words up to its last character that is no space
     * @param indent spaces before it
     * @param quoteDepth how many signs of quotation stand before it
     */
    private record Line(int start, String words, int indent, int quoteDepth) {
        boolean isBlank() {
            return words.isEmpty();
        }

        int end() {
            return start + words.length();
        }

        int length() {
            return indent + words.length();
        }
    }
}
