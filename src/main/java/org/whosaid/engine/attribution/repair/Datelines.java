package org.whosaid.engine.attribution.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.engine.attribution.decode.NearestElement;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.attribution.decode.TextView;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/**
 * Datelines at the start of a report: {@code NAIROBI, 3 May —}, {@code New Delhi (PTI):}, {@code Aug 27 (Reuters) -}. Nobody says
 * them, and the colon of the Indian form is no label, unless other paragraphs have labels too, as transcripts do.
 */
public final class Datelines {
    /** Headline, standfirst, byline and the like may stand above. */
    private static final int FIRST_PARAGRAPHS = 6;
    /** What is less sure to be a dateline stands near the top. */
    private static final int FIRST_PARAGRAPHS_OF_OTHERS = 3;

    private static final int LONGEST = 90;

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3}";
    private static final String PLACE =
            "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|of|de|del|da|do|la|le|el|al|on|upon)){0,4}";
    private static final String REGION = "(?:, ?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})?";
    private static final String MONTH = "(?i:"
            + Stream.of("months", "month-abbreviations")
                    .flatMap(list -> WordLists.ENGLISH.list(list).stream())
                    .collect(Collectors.joining("|"))
            + ")\\.?";
    private static final String DAY =
            "(?:" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? " + MONTH + ")(?:,? \\d{4})?";
    private static final String AGENCY = " ?\\(\\p{L}[\\p{L}\\p{N} .,&'’/-]{1,30}\\)";
    private static final String DASH = "(?: ?[—―] ?|\\s?–\\s|\\s-{1,3}\\s)";
    private static final String DASH_OR_COLON = "(?:" + DASH + "|\\s?:\\s)";
    private static final String SENTENCE = "(?=[\\p{Lu}\\p{N}“‘\"'«„`$£€])";

    /** What only datelines look like. */
    private static final Pattern PLAIN = Pattern.compile("(?:"
            + String.join(
                    "|",
                    CAPITALS + REGION + "(?:, " + DAY + ")?(?:" + AGENCY + ")?" + DASH,
                    PLACE + REGION + "(?:, " + DAY + ")?" + AGENCY + DASH_OR_COLON,
                    PLACE + REGION + ", " + DAY + "(?:" + AGENCY + ")?" + DASH_OR_COLON,
                    DAY + AGENCY + DASH_OR_COLON)
            + ")" + SENTENCE);

    /** What labels look like as well. */
    private static final Pattern COLON = Pattern.compile(CAPITALS + REGION + " ?: (?=[\\p{Lu}\\p{N}])");

    /** South African papers set the place so; a name before a dash looks no different, but does not begin a whole paragraph. */
    private static final Pattern SMALL_LETTERS = Pattern.compile(
            "\\p{Lu}[\\p{L}'’]+(?:[ -]\\p{Lu}[\\p{L}'’]+){0,2}" + REGION + "(?:\\s[–—]\\s|\\s-{1,2}\\s)(?=\\p{Lu})");

    private final TextView view;

    private Datelines(TextView view) {
        this.view = view;
    }

    /** The segments without what belongs to a dateline. */
    public static List<RoleSegment> cut(List<RoleSegment> segments, TextView view) {
        return new Datelines(view).cut(segments);
    }

    private List<RoleSegment> cut(List<RoleSegment> segments) {
        List<RoleSegment> kept = segments;
        List<Span> paragraphs = view.tokenized().paragraphs();
        for (int i = 0; i < Math.min(FIRST_PARAGRAPHS, paragraphs.size()); i++) {
            Span paragraph = paragraphs.get(i);
            int end = end(PLAIN, paragraph);
            if (end == 0 && i < FIRST_PARAGRAPHS_OF_OTHERS) {
                end = Math.max(
                        endIfAlone(COLON, paragraph, paragraphs), endIfAlone(SMALL_LETTERS, paragraph, paragraphs));
            }
            if (end > 0) {
                kept = without(wordFrom(paragraph.start()), wordFrom(end), kept);
            }
        }
        return kept;
    }

    /** Where a whole sentence stands behind it, and no other paragraph begins in the same way. */
    private int endIfAlone(Pattern pattern, Span paragraph, List<Span> paragraphs) {
        int end = end(pattern, paragraph);
        boolean alone = end > 0
                && view.tokenized().endsWithStop(paragraph)
                && paragraphs.stream()
                        .filter(other -> !other.equals(paragraph))
                        .noneMatch(other -> end(pattern, other) > 0);
        return alone ? end : 0;
    }

    /** Offset after a match at the paragraph's start; 0 if there is none. */
    private int end(Pattern pattern, Span paragraph) {
        SourceText text = view.text();
        int start = paragraph.start();
        while (start < paragraph.end() && Character.isWhitespace(text.value().charAt(start))) {
            start++;
        }
        Matcher matcher = pattern.matcher(text.value());
        matcher.region(start, Math.min(paragraph.end(), start + LONGEST));
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private int wordFrom(int offset) {
        return NearestElement.firstFrom(
                offset, view.scores().size(), word -> view.scores().word(word).start());
    }

    private static List<RoleSegment> without(int from, int to, List<RoleSegment> segments) {
        List<RoleSegment> kept = new ArrayList<>();
        for (RoleSegment segment : segments) {
            if (segment.to() <= from || segment.from() >= to) {
                kept.add(segment);
            } else if (segment.to() > to) {
                kept.add(new RoleSegment(segment.role(), to, segment.to()));
            }
        }
        return kept;
    }
}
