package org.whosaid.wording.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.whosaid.engine.text.Span;

/** Joins the words of a number: "five million", "5 million" and "5,000,000" become the word "#5000000". Mutable; for one wording. */
final class NumberReader {
    /** What the key of a number begins with. */
    static final String SIGN = "#";
    /** What the key of an ordinal ends with. */
    static final String ORDINAL = "th";

    private final List<Word> words;
    private final AdjoiningWords row;
    private final List<Word> joined = new ArrayList<>();
    private NumberValue value = new NumberValue(BigDecimal.ZERO);

    private NumberReader(String text, List<Word> words) {
        this.words = words;
        this.row = new AdjoiningWords(text, words);
    }

    static List<Word> join(String text, List<Word> words) {
        NumberReader reader = new NumberReader(text, words);
        for (int at = 0; at < words.size(); ) {
            at = reader.read(at);
        }
        return reader.joined;
    }

    private int read(int at) {
        Optional<BigDecimal> first = first(at);
        if (first.isEmpty()) {
            joined.add(words.get(at));
            return at + 1;
        }
        value = new NumberValue(first.get());
        int end = row.key(at).equals("half") ? at + 2 : at + 1;
        for (int next = after(at, end); next > end; next = after(at, end)) {
            end = next;
        }
        Word number = number(at, end);
        if (end < words.size() && WordKey.isCurrency(row.key(end))) {
            // As in "$5 million", so that both ways of writing it are the same two words.
            joined.add(words.get(end++));
        }
        joined.add(number);
        return end;
    }

    private Optional<BigDecimal> first(int at) {
        String key = row.key(at);
        if (key.startsWith(SIGN) && Character.isDigit(key.charAt(key.length() - 1))) {
            return Optional.of(new BigDecimal(key.substring(1)));
        }
        if (key.equals("half") && row.is(at + 1, "a") && row.isScale(at + 2)) {
            return Optional.of(NumberValue.HALF);
        }
        boolean isArticle = key.equals("a") && row.isScale(at + 1);
        return isArticle ? Optional.of(BigDecimal.ONE) : NumberWords.cardinal(key);
    }

    /** Takes the word at an index into the number that began at another; the index after it, or the same one where the number ends. */
    private int after(int begin, int at) {
        if (value.isOrdinal() || !row.goesOn(at)) {
            return at;
        }
        Optional<BigDecimal> scale = NumberWords.scale(row.key(at));
        if (scale.isPresent()) {
            value.scale(scale.get());
            return at + 1;
        }
        if (!NumberWords.isScale(row.key(at - 1))
                && row.is(at, "and")
                && row.is(at + 1, "a")
                && row.is(at + 2, "half")) {
            value.add(NumberValue.HALF);
            return at + 3;
        }
        if (row.key(at).equals("point")) {
            return decimals(at);
        }
        return addend(begin, at);
    }

    /** The "twenty-five" of "one hundred and twenty-five", the "ninety" of "nineteen ninety". */
    private int addend(int begin, int at) {
        String previous = row.key(at - 1);
        if (NumberWords.isTens(previous) && ordinal(at) > 0) {
            value.end(ordinal(at));
            return at + 1;
        }
        boolean isAnd = row.key(at).equals("and") && NumberWords.isScale(previous) && row.goesOn(at + 1);
        int addend = isAnd ? at + 1 : at;
        Optional<BigDecimal> cardinal = NumberWords.cardinal(row.key(addend));
        if (cardinal.isEmpty()) {
            return at;
        }
        BigDecimal more = cardinal.get();
        boolean isYear = at == begin + 1
                && NumberWords.isCentury(previous)
                && more.compareTo(BigDecimal.TEN) >= 0
                && !isCompound(at);
        if (isYear) {
            value.scale(NumberWords.HUNDRED);
        } else if (!isAnd && !adds(previous, more)) {
            return at;
        }
        value.add(more);
        return addend + 1;
    }

    /** Whether a hyphen ties a number to what it counts: "nineteen twenty-ton lorries" are no year. */
    private boolean isCompound(int at) {
        return row.isHyphenated(at + 1) && NumberWords.cardinal(row.key(at + 1)).isEmpty();
    }

    /** One to nine, as they follow "twenty"; 0 for other words. */
    private int ordinal(int at) {
        String key = row.key(at);
        boolean isFew = key.length() == SIGN.length() + 1 + ORDINAL.length() && key.endsWith(ORDINAL);
        return key.equals("second") ? 2 : isFew ? Character.digit(key.charAt(SIGN.length()), 10) : 0;
    }

    /** The digits after "point", if there are any. */
    private int decimals(int point) {
        int end = point + 1;
        for (; row.goesOn(end); end++) {
            Optional<BigDecimal> digit =
                    NumberWords.cardinal(row.key(end)).filter(value -> value.compareTo(BigDecimal.TEN) < 0);
            if (digit.isEmpty()) {
                break;
            }
            value.add(digit.get().movePointLeft(end - point));
        }
        return end == point + 1 ? point : end;
    }

    private static boolean adds(String previous, BigDecimal value) {
        boolean isDigit = value.signum() > 0 && value.compareTo(BigDecimal.TEN) < 0;
        return NumberWords.isScale(previous) || (NumberWords.isTens(previous) && isDigit);
    }

    private Word number(int from, int to) {
        EnumSet<WordTrait> traits = EnumSet.of(WordTrait.NUMBER);
        traits.addAll(words.get(from).traits());
        traits.remove(WordTrait.FUNCTION);
        if (words.get(to - 1).is(WordTrait.ASKS)) {
            traits.add(WordTrait.ASKS);
        }
        if (to == from + 1 && row.key(from).equals("one")) {
            // "No one", "one of us": hardly ever a count.
            traits.remove(WordTrait.NUMBER);
            traits.add(WordTrait.FUNCTION);
        }
        Span span = new Span(
                words.get(from).span().start(), words.get(to - 1).span().end());
        return new Word(value.key(), span, traits);
    }
}
