package org.whosaid.ingest;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** Words as a reader sees them: letters and digits with nothing between. */
public final class CutWords {
    /** Written without spaces: no letter tells where a word ends. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private CutWords() {}

    /** The word that would be cut in two at an offset; empty if none would. */
    public static Optional<Span> wordAround(SourceText text, int offset) {
        String value = text.value();
        if (!isInside(value, offset)) {
            return Optional.empty();
        }
        int start = offset;
        while (isInside(value, start)) {
            start -= Character.charCount(value.codePointBefore(start));
        }
        int end = offset;
        while (isInside(value, end)) {
            end += Character.charCount(value.codePointAt(end));
        }
        return Optional.of(new Span(start, end));
    }

    private static boolean isInside(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && isOfWord(text.codePointBefore(offset))
                && isOfWord(text.codePointAt(offset));
    }

    private static boolean isOfWord(int codePoint) {
        boolean isAccent = Character.getType(codePoint) == Character.NON_SPACING_MARK;
        return (isAccent || Character.isLetterOrDigit(codePoint)) && !UNSPACED.contains(UnicodeScript.of(codePoint));
    }
}
