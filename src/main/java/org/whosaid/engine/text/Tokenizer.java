package org.whosaid.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;

/**
 * Cuts a text into {@link Token}s. Linear; never fails.
 *
 * <p>These are a reader's words, for names: {@link Words} are the printer's, where "O'Neill" is three.
 */
final class Tokenizer {
    private static final List<String> APOSTROPHES = List.of("'", "’", "&rsquo;", "&#8217;", "&#39;", "&apos;");
    private static final List<String> ENDINGS = WordLists.ENGLISH.list("tokenizer.endings");
    private static final Set<String> ABBREVIATIONS = WordLists.ENGLISH.set("tokenizer.abbreviations");

    /** They are words of other meanings too where they have no capital: "the arc.", "an ad." */
    private static final Set<String> CAPITALISED_ABBREVIATIONS =
            WordLists.ENGLISH.set("tokenizer.capitalised-abbreviations");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        for (int i = 0; i < text.length(); ) {
            i = tokenizer.next(i);
        }
        return List.copyOf(tokenizer.tokens);
    }

    private int next(int at) {
        int codePoint = text.codePointAt(at);
        if (CleanSpelling.isSpace(codePoint) || CleanSpelling.isInvisible(codePoint)) {
            return at + Character.charCount(codePoint);
        }
        int end = letterLength(at) > 0 || startsHandle(at) ? wordEnd(at) : markEnd(at);
        add(at, end);
        return end;
    }

    private void add(int start, int end) {
        String raw = text.substring(start, end);
        Token token = Token.of(new Span(start, end), raw);
        int ending = raw.length() - endingLength(raw);
        if (ending > 0 && ending < raw.length()) {
            tokens.add(Token.of(new Span(start, start + ending), raw.substring(0, ending)));
            tokens.add(Token.of(new Span(start + ending, end), raw.substring(ending)));
        } else if (!token.form().isEmpty()) {
            tokens.add(token);
        }
    }

    /** Length of a trailing 's, 'll, 've …, written with any apostrophe, 0 where there is none. */
    private static int endingLength(String raw) {
        for (String ending : ENDINGS) {
            int letters = raw.length() - ending.length();
            if (letters < 2 || !raw.regionMatches(true, letters, ending, 0, ending.length())) {
                continue;
            }
            for (String apostrophe : APOSTROPHES) {
                if (raw.startsWith(apostrophe, letters - apostrophe.length())) {
                    return apostrophe.length() + ending.length();
                }
            }
        }
        return 0;
    }

    private int markEnd(int at) {
        int entity = CleanSpelling.entityLength(text, at);
        return at + (entity > 0 ? entity : Character.charCount(text.codePointAt(at)));
    }

    private boolean startsHandle(int at) {
        char c = text.charAt(at);
        return (c == '@' || c == '#') && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
    }

    private int wordEnd(int start) {
        int i = start + Math.max(letterLength(start), Character.charCount(text.codePointAt(start)));
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            int letter = CleanSpelling.isInvisible(codePoint) ? Character.charCount(codePoint) : letterLength(i);
            if (letter > 0) {
                i += letter;
                continue;
            }
            int joiner = joinerLength(start, i);
            if (joiner == 0) {
                return isAbbreviation(start, i) ? i + 1 : i;
            }
            i += joiner;
        }
        return i;
    }

    /** Length of an apostrophe, hyphen or stop that joins two halves of one word. */
    private int joinerLength(int start, int at) {
        int entity = CleanSpelling.entityLength(text, at);
        int length = entity > 0 ? entity : 1;
        if (at + length >= text.length() || letterLength(at + length) == 0) {
            return 0;
        }
        String mark = CleanSpelling.of(text.substring(at, at + length));
        return switch (mark) {
            case "'", "’", "-", "‐", "‑", "ʼ", "_" -> length;
            case "&" -> Character.isUpperCase(text.codePointBefore(at)) ? length : 0;
            case "." -> joinsAroundStop(start, at) ? length : 0;
            case "§", "¤", "¨", "©", "¡", "¢", "£", "¥", "¦", "ª", "º", "¶", "³", "¼" ->
                length; // bytes read in a wrong encoding
            case "," -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1)) ? length : 0;
            default -> 0;
        };
    }

    private boolean joinsAroundStop(int start, int at) {
        boolean single = at - start == 1 || text.charAt(at - 2) == '.';
        return single || !Character.isUpperCase(text.codePointAt(at + 1));
    }

    /** Whether the stop at {@code at} belongs to the word before it: "J.", "U.S.", "Sen.". */
    private boolean isAbbreviation(int start, int at) {
        if (text.charAt(at) != '.') {
            return false;
        }
        String word = CleanSpelling.of(text.substring(start, at));
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        boolean initials = word.length() > 2 && word.charAt(word.length() - 2) == '.';
        return initial || initials || isKnownAbbreviation(word);
    }

    private static boolean isKnownAbbreviation(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
        return ABBREVIATIONS.contains(lower) || (capital && CAPITALISED_ABBREVIATIONS.contains(lower));
    }

    /** Length of the letter, digit or accent that stands here, as itself or as an entity; 0 where none does. */
    private int letterLength(int at) {
        int codePoint = text.codePointAt(at);
        if (isWordCharacter(codePoint)) {
            return Character.charCount(codePoint);
        }
        int entity = CleanSpelling.entityLength(text, at);
        if (entity == 0) {
            return 0;
        }
        String decoded = CleanSpelling.of(text.substring(at, at + entity));
        return !decoded.isEmpty() && isWordCharacter(decoded.codePointAt(0)) ? entity : 0;
    }

    private static boolean isWordCharacter(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }
}
