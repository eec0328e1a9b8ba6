package org.whosaid.engine.attribution.assertion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/**
 * The sentence in which a content stands, without the content. Immutable.
 *
 * @param before what stands before it in its sentence; other quotations are empty marks there
 * @param after what stands behind it, up to the sentence's end
 */
record SpeechFrame(FrameWords before, FrameWords after) {
    /** In UTF-16 units on either side; a reporter's clause is shorter. It keeps the cost of a content independent of the text's length. */
    private static final int MOST_READ = 300;

    /** In words: "told the crew “…”". */
    private static final int INTRODUCTION = 4;

    // A stop after a title or an initial ends no sentence; without a capital, "rep" and "gen" are no titles.
    private static final Pattern SENTENCE_END = Pattern.compile("(?:(?<!\\b(?:"
            + WordLists.ENGLISH.list("title-abbreviations").stream()
                    .map(title -> Character.toUpperCase(title.charAt(0)) + title.substring(1))
                    .collect(Collectors.joining("|"))
            + "|St|\\p{Lu}))[.]|[!?])(?:[\"”’)]*\\s+|[\"”’)]*$)|[\\r\\n]+");

    static final Pattern QUOTATION = Pattern.compile("“[^”]*”|\"[^\"]*\"");

    static SpeechFrame around(SourceText text, Span content) {
        int from = Math.max(0, content.start() - MOST_READ);
        String before = masked(text.value().substring(from, content.start()));
        int start = lastSentence(before);
        int to = Math.min(text.length(), content.end() + MOST_READ);
        String after = text.value().substring(content.end(), to);
        return new SpeechFrame(
                FrameWords.of(before.substring(start), from + start),
                FrameWords.of(after.substring(0, firstEnd(after)), content.end()));
    }

    /** Whether a verb of reporting stands right before the content, so that the clause before it is about saying it. */
    boolean isIntroduced() {
        int end = before.size();
        return before.has(end - INTRODUCTION, end, AssertionRules.REPORTING);
    }

    /** Where the last sentence begins. */
    private static int lastSentence(String before) {
        int start = 0;
        Matcher ends = SENTENCE_END.matcher(before);
        while (ends.find()) {
            start = ends.end();
        }
        return start;
    }

    private static int firstEnd(String after) {
        Matcher end = SENTENCE_END.matcher(after);
        return end.find() ? Math.min(end.start() + 1, after.length()) : after.length();
    }

    /** Other quotations as marks without words, so that what they say does not count; offsets stay. */
    private static String masked(String text) {
        return QUOTATION
                .matcher(text)
                .replaceAll(match -> "“" + " ".repeat(match.group().length() - 2) + "”");
    }
}
