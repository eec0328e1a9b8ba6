package org.whosaid.wording.word;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a text, and which of them stand side by side: nothing but spaces and hyphens is between them. Immutable. */
final class AdjoiningWords {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]*");

    private final String text;
    private final List<Word> words;

    AdjoiningWords(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    String key(int at) {
        return words.get(at).key();
    }

    /** Whether a word of this key follows without a break. */
    boolean is(int at, String key) {
        return goesOn(at) && key(at).equals(key);
    }

    /** Whether a "hundred" or "million" follows without a break. */
    boolean isScale(int at) {
        return goesOn(at) && NumberWords.isScale(key(at));
    }

    /** Whether a hyphen joins the word at an index to the one before it. */
    boolean isHyphenated(int at) {
        return goesOn(at)
                && words.get(at - 1).span().end() < words.get(at).span().start()
                && !Character.isWhitespace(text.charAt(words.get(at - 1).span().end()));
    }

    /** Whether there is a word at an index that follows the one before it without a break. */
    boolean goesOn(int at) {
        return at < words.size()
                && !words.get(at).is(WordTrait.AFTER_ELLIPSIS)
                && BETWEEN.matcher(text)
                        .region(
                                words.get(at - 1).span().end(),
                                words.get(at).span().start())
                        .matches();
    }
}
