package org.whosaid.verify.frame;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.whosaid.engine.lexicon.WordLists;

/**
 * The sentence in which a quotation stands, without the quotation. Immutable.
 *
 * @param before what stands before it in its sentence; other quotations are empty marks there
 * @param after what stands behind it, up to the sentence's end
 */
public record SpeechFrame(String before, String after) {
    /** Nothing is known around it. */
    public static final SpeechFrame NONE = new SpeechFrame("", "");

    // A stop after a title or an initial ends no sentence; without a capital, "rep" and "gen" are no titles.
    private static final Pattern SENTENCE_END = Pattern.compile("(?:(?<!\\b(?:"
            + WordLists.ENGLISH.list("title-abbreviations").stream()
                    .map(title -> Character.toUpperCase(title.charAt(0)) + title.substring(1))
                    .collect(Collectors.joining("|"))
            + "|St|\\p{Lu}))[.]|[!?])[\"”’)]*\\s+|[\\r\\n]+");

    private static final Pattern QUOTATION = Pattern.compile("“[^”]*”|\"[^\"]*\"");
    private static final Pattern END = Pattern.compile("[.!?\\r\\n]");

    /** Whether the sentence names somebody, by the last word of the name. */
    public boolean names(String name) {
        String last = name.strip().substring(name.strip().lastIndexOf(' ') + 1);
        return !last.isEmpty() && (before.contains(last) || after.contains(last));
    }

    /** Of the text on both sides of a quotation. Linear. */
    public static SpeechFrame of(String textBefore, String textAfter) {
        String masked = QUOTATION.matcher(textBefore).replaceAll("“”");
        int start = 0;
        Matcher ends = SENTENCE_END.matcher(masked);
        while (ends.find()) {
            start = ends.end();
        }
        Matcher end = END.matcher(textAfter);
        return new SpeechFrame(masked.substring(start), end.find() ? textAfter.substring(0, end.end()) : textAfter);
    }
}
