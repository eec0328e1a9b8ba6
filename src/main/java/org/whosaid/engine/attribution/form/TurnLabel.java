package org.whosaid.engine.attribution.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.engine.text.Span;

/**
 * What stands before a turn and says whose it is: {@code Q.}, {@code Ida Holm:}, {@code GUS BANNERMAN (R-OH):}.
 *
 * @param name without the notes in brackets or behind a comma
 * @param sign the colon, full stop or dash between label and words
 * @param isNoted whether there are such notes
 */
record TurnLabel(Shape shape, String words, Span name, Span sign, boolean isNoted) {
    enum Shape {
        QUESTION,
        ANSWER,
        NAME,
        /** A name before a dash, which much else looks like. */
        DASHED
    }

    private static final int LONGEST = 140;

    private static final String LEAD =
            "(?:[-–—•*]{1,2}\\s{0,2})?(?:[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?\\s{1,2})?";
    private static final String NAME = "(?<name>\\p{Lu}[\\p{L}\\p{N}.'’-]*(?:"
            + " (?:\\p{Lu}[\\p{L}\\p{N}.'’-]*|of|the|de|del|della|da|di|la|le|van|von|der|den|al|bin|and|&|#?\\d{1,2})){0,6})";
    private static final String NOTES = "(?<notes>(?:,\\s[^:\\n“”\"()?!]{1,60}|\\s?[\\[(][^\\])\\n]{1,60}[\\])]){0,3})";
    private static final Pattern NAMED = Pattern.compile(LEAD + NAME + NOTES + "\\s?(?<sign>:)[*_]{0,2}(?=\\s|$)");
    private static final Pattern DASHED =
            Pattern.compile(LEAD + NAME + NOTES + "\\s(?<sign>[—–])\\s(?=[\\p{Lu}\\p{N}“\"‘'])");
    private static final Pattern LETTERS = Pattern.compile(
            "[*_]{0,2}(?<name>(?<q>Q|Question|QUESTION)|A|Answer|ANSWER)(?:\\s?\\d{1,2})?\\s?(?<sign>[:.)–—-])[*_]{0,2}\\s");

    /** The label at the start of a paragraph, if it begins with one. */
    static Optional<TurnLabel> at(Span paragraph, String text) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        Matcher letters = LETTERS.matcher(text).region(paragraph.start(), end);
        if (letters.lookingAt()) {
            Shape shape = letters.group("q") == null ? Shape.ANSWER : Shape.QUESTION;
            return Optional.of(of(shape, letters, false));
        }
        return named(NAMED, Shape.NAME, paragraph.start(), end, text)
                .or(() -> named(DASHED, Shape.DASHED, paragraph.start(), end, text));
    }

    private static Optional<TurnLabel> named(Pattern pattern, Shape shape, int start, int end, String text) {
        Matcher matcher = pattern.matcher(text).region(start, end);
        return matcher.lookingAt()
                ? Optional.of(of(shape, matcher, !matcher.group("notes").isBlank()))
                : Optional.empty();
    }

    private static TurnLabel of(Shape shape, Matcher matcher, boolean isNoted) {
        return new TurnLabel(
                shape,
                matcher.group("name"),
                new Span(matcher.start("name"), matcher.end("name")),
                new Span(matcher.start("sign"), matcher.end("sign")),
                isNoted);
    }

    /** The last word, in small letters: "Senator Bannerman" is the same as "BANNERMAN". */
    String key() {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    boolean isOneWord() {
        return words.indexOf(' ') < 0;
    }

    boolean isBlockCapitals() {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }
}
