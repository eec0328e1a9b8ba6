package org.whosaid.wording.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.engine.text.Span;

/** A part of a text as a reader is shown it: without the halves of what was cut. */
public final class TrimmedExcerpt {
    /** What is left out of a quote may be a whole speech; in UTF-16 units. */
    private static final int LONGEST = 300;

    private static final Pattern CLOSING_BEHIND = Pattern.compile("[.,!?;:]?[”»’\"]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private TrimmedExcerpt() {}

    /** From the first word to the last; an editor's brackets and quotation marks beside them belong to it if both halves are in it. */
    static String of(String text, Span span) {
        Span whole = withMarks(text, withBrackets(text, span));
        String words = text.substring(whole.start(), whole.end());
        StringBuilder kept = new StringBuilder(words);
        int[] partners = MarkPairs.partners(words);
        for (int i = words.length() - 1; i >= 0; i--) {
            if (partners[i] == MarkPairs.LONE) {
                kept.deleteCharAt(i);
            }
        }
        return SPACE.matcher(kept).replaceAll(" ");
    }

    private static Span withBrackets(String text, Span span) {
        String inner = text.substring(span.start(), span.end());
        boolean opens = span.start() > 0 && text.charAt(span.start() - 1) == '[';
        boolean closes = span.end() < text.length() && text.charAt(span.end()) == ']';
        return new Span(
                opens && (closes || inner.indexOf(']') >= 0) ? span.start() - 1 : span.start(),
                closes && (opens || inner.indexOf('[') >= 0) ? span.end() + 1 : span.end());
    }

    /** The marks around all of it are left out: they are those of the difference that is told. */
    private static Span withMarks(String text, Span span) {
        boolean opens = span.start() > 0 && MarkPairs.opens(text.charAt(span.start() - 1));
        Matcher behind = CLOSING_BEHIND.matcher(text).region(span.end(), text.length());
        int start = opens ? span.start() - 1 : span.start();
        int end = behind.lookingAt() ? behind.end() : span.end();
        int[] partners = MarkPairs.partners(text.substring(start, end));
        // Where the first mark belongs to the last one, both are left out.
        boolean opensInside = opens && partners[0] >= 0 && start + partners[0] < span.end();
        boolean closesInside = end > span.end() && partners[partners.length - 1] >= span.start() - start;
        return new Span(opensInside ? start : span.start(), closesInside ? end : span.end());
    }

    /** No longer than anybody would read. */
    public static String inShort(String whole) {
        return whole.length() <= LONGEST ? whole : whole.substring(0, whole.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
