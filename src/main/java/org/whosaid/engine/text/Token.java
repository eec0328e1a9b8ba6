package org.whosaid.engine.text;

import java.util.Locale;

/**
 * A word with its inner apostrophes, hyphens and abbreviation stops, a possessive ending, or a single mark.
 *
 * @param span where it stands in the text, UTF-16 units
 * @param form its clean spelling: composed, entities decoded, without invisible characters
 * @param lower the clean spelling in lower case, apostrophes straight
 */
public record Token(Span span, String form, String lower) {
    public static Token of(Span span, String raw) {
        String form = CleanSpelling.of(raw);
        return new Token(span, form, form.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean isWord() {
        return !form.isEmpty() && Character.isLetterOrDigit(form.codePointAt(0));
    }

    public boolean isNumber() {
        return !form.isEmpty() && Character.isDigit(form.codePointAt(0));
    }

    public boolean isCapitalised() {
        if (form.isEmpty()) {
            return false;
        }
        int first = form.codePointAt(0);
        // Scripts without case write names like any other word; a reader of English text sees a foreign name there.
        return Character.isUpperCase(first)
                || Character.isTitleCase(first)
                || (Character.isLetter(first) && !Character.isLowerCase(first));
    }

    /** Two letters or more and none of them small. */
    public boolean isAllCapitals() {
        return form.codePoints().filter(Character::isLetter).count() > 1
                && form.codePoints().noneMatch(Character::isLowerCase);
    }

    public boolean isInitial() {
        return isCapitalised() && (form.length() == 1 || (form.length() == 2 && form.charAt(1) == '.'));
    }

    public boolean isPossessive() {
        return lower.equals("'s") || lower.equals("'");
    }

    public boolean is(String word) {
        return lower.equals(word);
    }
}
