package org.whosaid.engine.mark.glyph;

import java.util.regex.Pattern;
import org.whosaid.engine.lexicon.WordLists;

/** Inches, feet, minutes and seconds, written with the signs that also quote: 6'2", a 30" pipe, 48°12'30". */
final class MeasureSigns {
    private static final int REACH = 16;
    private static final String FEET = "['\u2019\u2032\u00B4]";

    /** Feet before inches, or minutes before seconds. */
    private static final Pattern AFTER_FEET =
            Pattern.compile("\\d" + FEET + "[ -]?\\d{1,2}(?:[.,]\\d+)?(?: ?\\d/\\d{1,2}|[\u00BC-\u00BE])?$");

    private static final Pattern UNIT_NOUN = Pattern.compile("(?:[ -]?(?:"
            + String.join("|", WordLists.MARK.list("measure-signs.unit-nouns"))
            + "|TVs?|[x\u00D7])\\b|[ ]?[NSEW]\\b).*");

    private MeasureSigns() {}

    /** Whether a number stands directly before an offset. */
    static boolean numberBefore(String text, int begin, int offset) {
        if (offset <= begin) {
            return false;
        }
        // Asked at every sign of a text: no pattern for one character.
        char before = text.charAt(offset - 1);
        return (before >= '0' && before <= '9') || (before >= '\u00BC' && before <= '\u00BE');
    }

    /** Whether a number is certainly a measure: feet stand before it, or after its sign a word that measures go with. */
    static boolean certain(String text, int begin, int start, int signEnd, int end) {
        String before = text.substring(Math.max(begin, start - REACH), start);
        String after = text.substring(signEnd, Math.min(end, signEnd + REACH));
        return AFTER_FEET.matcher(before).find() || UNIT_NOUN.matcher(after).lookingAt();
    }
}
