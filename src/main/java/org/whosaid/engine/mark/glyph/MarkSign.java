package org.whosaid.engine.mark.glyph;

import static org.whosaid.engine.mark.glyph.MarkGlyph.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.engine.text.Words;

/**
 * A mark as it is written at some place of a text.
 *
 * @param length in UTF-16 units; TeX's pairs have two, HTML's entities more
 */
record MarkSign(MarkGlyph glyph, int length) {
    private static final int LONGEST_ENTITY = 8;

    /** Texts cut out of web pages keep such entities; the text is not ours to rewrite, so they are read as they stand. */
    private static final Map<String, MarkGlyph> ENTITIES = Map.ofEntries(
            Map.entry("&quot;", STRAIGHT_DOUBLE),
            Map.entry("&#34;", STRAIGHT_DOUBLE),
            Map.entry("&ldquo;", LEFT_DOUBLE),
            Map.entry("&#8220;", LEFT_DOUBLE),
            Map.entry("&#x201C;", LEFT_DOUBLE),
            Map.entry("&#x201c;", LEFT_DOUBLE),
            Map.entry("&rdquo;", RIGHT_DOUBLE),
            Map.entry("&#8221;", RIGHT_DOUBLE),
            Map.entry("&#x201D;", RIGHT_DOUBLE),
            Map.entry("&#x201d;", RIGHT_DOUBLE),
            Map.entry("&bdquo;", LOW_DOUBLE),
            Map.entry("&#8222;", LOW_DOUBLE),
            Map.entry("&apos;", STRAIGHT_SINGLE),
            Map.entry("&#39;", STRAIGHT_SINGLE),
            Map.entry("&#039;", STRAIGHT_SINGLE),
            Map.entry("&#x27;", STRAIGHT_SINGLE),
            Map.entry("&lsquo;", LEFT_SINGLE),
            Map.entry("&#8216;", LEFT_SINGLE),
            Map.entry("&#x2018;", LEFT_SINGLE),
            Map.entry("&rsquo;", RIGHT_SINGLE),
            Map.entry("&#8217;", RIGHT_SINGLE),
            Map.entry("&#x2019;", RIGHT_SINGLE),
            Map.entry("&sbquo;", LOW_SINGLE),
            Map.entry("&#8218;", LOW_SINGLE),
            Map.entry("&laquo;", LEFT_GUILLEMET),
            Map.entry("&#171;", LEFT_GUILLEMET),
            Map.entry("&raquo;", RIGHT_GUILLEMET),
            Map.entry("&#187;", RIGHT_GUILLEMET),
            Map.entry("&lsaquo;", LEFT_ANGLE),
            Map.entry("&rsaquo;", RIGHT_ANGLE));

    private static final List<Optional<MarkSign>> ONE = Arrays.stream(MarkGlyph.values())
            .map(glyph -> Optional.of(new MarkSign(glyph, 1)))
            .toList();

    /** The mark that begins at an offset, if one does; {@code end} is where the paragraph ends. */
    static Optional<MarkSign> at(String text, int offset, int end) {
        char c = text.charAt(offset);
        return switch (c) {
            case '"', '\uFF02' -> one(STRAIGHT_DOUBLE);
            case '\u201C', '\u201F' -> one(LEFT_DOUBLE);
            case '\u201D' -> one(RIGHT_DOUBLE);
            case '\u201E', '\u2E42' -> one(LOW_DOUBLE);
            case '\'', '\uFF07' -> straightSingle(text, offset, end);
            case '\u2018', '\u201B' -> doubled(text, offset, end, LEFT_SINGLE, DOUBLED_LEFT_SINGLE);
            case '\u2019' -> doubled(text, offset, end, RIGHT_SINGLE, DOUBLED_RIGHT_SINGLE);
            case '`' -> doubled(text, offset, end, BACKTICK, DOUBLED_BACKTICK);
            case '\u00B4' -> doubled(text, offset, end, RIGHT_SINGLE, DOUBLED_RIGHT_SINGLE);
            case '\u201A' -> one(LOW_SINGLE);
            case ',' -> commas(text, offset, end);
            case '\u00AB' -> one(LEFT_GUILLEMET);
            case '\u00BB' -> one(RIGHT_GUILLEMET);
            case '\u2039' -> one(LEFT_ANGLE);
            case '\u203A' -> one(RIGHT_ANGLE);
            case '\u300C', '\uFF62', '\uFE41' -> one(LEFT_CORNER);
            case '\u300D', '\uFF63', '\uFE42' -> one(RIGHT_CORNER);
            case '\u300E', '\uFE43' -> one(LEFT_WHITE_CORNER);
            case '\u300F', '\uFE44' -> one(RIGHT_WHITE_CORNER);
            case '\u301D' -> one(REVERSED_PRIMES);
            case '\u301E', '\u301F' -> one(DOUBLE_PRIMES);
            case '&' -> entity(text, offset, end);
            default -> Optional.empty();
        };
    }

    private static Optional<MarkSign> one(MarkGlyph glyph) {
        return ONE.get(glyph.ordinal());
    }

    private static Optional<MarkSign> doubled(String text, int offset, int end, MarkGlyph single, MarkGlyph doubled) {
        boolean twice = offset + 1 < end && text.charAt(offset + 1) == text.charAt(offset);
        return twice ? Optional.of(new MarkSign(doubled, 2)) : one(single);
    }

    private static Optional<MarkSign> straightSingle(String text, int offset, int end) {
        // In ''Tis loud,' the second one is an apostrophe; in ``She said `no''' the first one closes the inner
        // quotation.
        boolean apart = Elisions.at(text, offset + 2, end) || closesTwoLevels(text, offset, end);
        return apart ? one(STRAIGHT_SINGLE) : doubled(text, offset, end, STRAIGHT_SINGLE, DOUBLED_STRAIGHT_SINGLE);
    }

    private static boolean closesTwoLevels(String text, int offset, int end) {
        return offset > 0
                && !Words.isSeparator(text.charAt(offset - 1))
                && text.charAt(offset - 1) != '\''
                && text.startsWith("'''", offset)
                && offset + 3 <= end;
    }

    /** Two commas for low marks, as typed in German without the keys for them: {@code ,,Gut“}. */
    private static Optional<MarkSign> commas(String text, int offset, int end) {
        boolean low = offset + 2 < end
                && text.charAt(offset + 1) == ','
                && Character.isLetter(text.charAt(offset + 2))
                && (offset == 0 || Words.isSeparator(text.charAt(offset - 1)));
        return low ? Optional.of(new MarkSign(LOW_DOUBLE, 2)) : Optional.empty();
    }

    private static Optional<MarkSign> entity(String text, int offset, int end) {
        String ahead = text.substring(offset, Math.min(end, offset + LONGEST_ENTITY));
        String entity = ahead.substring(0, ahead.indexOf(';') + 1);
        return Optional.ofNullable(ENTITIES.get(entity)).map(glyph -> new MarkSign(glyph, entity.length()));
    }
}
