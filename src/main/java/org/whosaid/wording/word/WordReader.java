package org.whosaid.wording.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.engine.text.Span;

/** Reads the words of a text, and what stands between them: ellipses, brackets, ends of sentences. Mutable; for one text. */
public final class WordReader {
    private static final String DOTS = "(?:…|\\.\\s?\\.\\s?\\.)";
    private static final Pattern PIECE =
            Pattern.compile("(?<ellipsis>\\[\\s*" + DOTS + "\\s*]|\\(\\s*" + DOTS + "\\s*\\)|" + DOTS + ")"
                    + "|(?<sic>\\[\\s*sic\\s*])"
                    + "|(?<percent>%|(?i:per\\s?cent|percent|pct)(?![\\p{L}\\p{N}]))"
                    + "|(?<number>(?:(?<![\\p{L}\\p{N}.,)\\]])[-−](?=\\d))?\\d+(?:[.,]\\d+)*(?:(?:(?i:st|nd|rd|th|s)|\\s?(?i:bn|mn|tn)"
                    // "5m" are metres, "$5m" are millions.
                    + "|\\s?(?i:k|m|b)(?<=[$€£¥]\\s?[\\d.,]{1,20}\\s?\\p{L}))(?![\\p{L}\\p{N}]))?)"
                    + "|(?<currency>US\\$|[$€£¥])"
                    + "|(?<numero>[Nn]o\\.(?=\\s?\\d))"
                    + "|(?<initials>\\p{L}(?:\\.\\p{L})+\\.?(?!\\p{L}))"
                    // An editor's [W]e, rebuild[ing].
                    + "|(?<mended>\\p{L}*\\[\\p{L}{1,3}]\\p{L}+|\\p{L}+\\[\\p{L}{1,4}])"
                    + "|(?<word>[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ‘´`][\\p{L}\\p{M}\\p{N}]+)*)"
                    + "|(?<open>\\[)|(?<close>])|(?<stop>[.!?])|(?<line>\\n)");
    /** The groups of the pattern that are words. */
    private static final List<String> WORDS =
            List.of("percent", "number", "numero", "initials", "mended", "word", "currency");

    private final List<Word> words = new ArrayList<>();
    private final List<PassageBreak> seams;
    private final SentenceStarts starts = new SentenceStarts();
    private boolean afterEllipsis;
    private boolean inBrackets;

    /** Reads a text without seams. */
    WordReader(String text) {
        this(text, List.of());
    }

    private WordReader(String text, List<PassageBreak> seams) {
        this.seams = seams;
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            take(pieces);
        }
    }

    /** The words in text order, numbers joined. Linear in the text, for each of the seams. */
    public static List<Word> read(String text, List<PassageBreak> seams) {
        return NumberReader.join(text, new WordReader(text, seams).words);
    }

    List<Word> words() {
        return words;
    }

    SentenceStarts starts() {
        return starts;
    }

    private void take(Matcher piece) {
        if (WORDS.stream().anyMatch(name -> piece.group(name) != null)) {
            addWord(piece);
        } else if (piece.group("ellipsis") != null) {
            afterEllipsis = true;
            starts.ellipsis();
        } else if (piece.group("open") != null || piece.group("close") != null) {
            inBrackets = piece.group("open") != null;
        } else if (piece.group("stop") != null) {
            starts.stop(piece.group());
            if (piece.group().equals("?") && !words.isEmpty()) {
                words.set(words.size() - 1, words.get(words.size() - 1).with(WordTrait.ASKS));
            }
        } else if (piece.group("line") != null) {
            takeLine(piece.start());
        }
    }

    private void takeLine(int at) {
        seams.stream()
                .filter(seam -> seam.span().start() <= at && at < seam.span().end())
                .findFirst()
                .ifPresentOrElse(seam -> starts.pass(seam.between()), starts::line);
    }

    private void addWord(Matcher piece) {
        String written = piece.group();
        String key = key(piece);
        int first = written.codePointAt(0) == '[' ? written.codePointAt(1) : written.codePointAt(0);
        boolean isInitials = piece.group("initials") != null && written.endsWith(".");
        EnumSet<WordTrait> traits = EnumSet.noneOf(WordTrait.class);
        addIf(Character.isUpperCase(first) || Character.isTitleCase(first), WordTrait.CAPITALIZED, traits);
        addIf(starts.next(key, first, isFunction(key), isInitials), WordTrait.OPENS_SENTENCE, traits);
        addIf(afterEllipsis, WordTrait.AFTER_ELLIPSIS, traits);
        addIf(inBrackets, WordTrait.EDITORIAL, traits);
        addIf(isNumber(key), WordTrait.NUMBER, traits);
        addIf(isFunction(key), WordTrait.FUNCTION, traits);
        words.add(new Word(key, new Span(piece.start(), piece.end()), traits));
        afterEllipsis = false;
    }

    private static boolean isNumber(String key) {
        // Also "1990s" and "5G".
        return key.startsWith(NumberReader.SIGN)
                || WordClass.QUANTITY.has(key)
                || (!key.isEmpty() && Character.isDigit(key.charAt(0)));
    }

    private static boolean isFunction(String key) {
        return WordClass.FUNCTION.has(Contractions.expanded(key).split(" ")[0])
                || key.equals("i")
                || key.startsWith("i'");
    }

    private static void addIf(boolean has, WordTrait trait, EnumSet<WordTrait> traits) {
        if (has) {
            traits.add(trait);
        }
    }

    private static String key(Matcher piece) {
        if (piece.group("numero") != null) {
            return "number";
        }
        if (piece.group("percent") != null) {
            return "percent";
        }
        return piece.group("number") != null ? WordKey.ofNumber(piece.group()) : WordKey.of(piece.group());
    }
}
