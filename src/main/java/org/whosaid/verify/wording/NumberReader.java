package org.whosaid.verify.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.whosaid.engine.text.Span;

/** Joins the words of a number: "five million", "5 million" and "5,000,000" become the word "#5000000". Mutable; for one wording. */
final class NumberReader {
    /** What the key of a number begins with. */
    static final String SIGN = "#";

    private static final String[] UP_TO_NINETEEN =
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                            + " fourteen fifteen sixteen seventeen eighteen nineteen")
                    .split(" ");
    private static final String[] TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    private static final Map<String, BigDecimal> SPELT = spelt();
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred", BigDecimal.valueOf(100),
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L));
    private static final Set<String> CURRENCIES = Set.of("dollar", "euro", "pound", "yen");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]*");

    private final String text;
    private final List<Word> words;
    private final List<Word> joined = new ArrayList<>();
    private BigDecimal whole = BigDecimal.ZERO;
    /** What waits for its scale: the five of "five million". */
    private BigDecimal part = BigDecimal.ZERO;

    private NumberReader(String text, List<Word> words) {
        this.text = text;
        this.words = words;
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
        whole = BigDecimal.ZERO;
        part = first.get();
        int end = at + 1;
        for (int next = after(end); next > end; next = after(end)) {
            end = next;
        }
        Word number = number(at, end);
        if (end < words.size() && CURRENCIES.contains(key(end))) {
            // As in "$5 million", so that both ways of writing it are the same two words.
            joined.add(words.get(end++));
        }
        joined.add(number);
        return end;
    }

    private Optional<BigDecimal> first(int at) {
        String key = key(at);
        if (key.startsWith(SIGN) && Character.isDigit(key.charAt(key.length() - 1))) {
            return Optional.of(new BigDecimal(key.substring(1)));
        }
        boolean isArticle = key.equals("a") && goesOn(at + 1) && SCALES.containsKey(key(at + 1));
        return isArticle ? Optional.of(BigDecimal.ONE) : Optional.ofNullable(SPELT.get(key));
    }

    /** Takes the word at an index into the number; the index after it, or the same one where the number ends. */
    private int after(int at) {
        if (!goesOn(at)) {
            return at;
        }
        BigDecimal scale = SCALES.get(key(at));
        if (scale != null) {
            scale(key(at), scale);
            return at + 1;
        }
        boolean isAnd = key(at).equals("and") && SCALES.containsKey(key(at - 1)) && goesOn(at + 1);
        int addend = isAnd ? at + 1 : at;
        BigDecimal value = SPELT.get(key(addend));
        if (value == null || !(isAnd || adds(key(at - 1), value))) {
            return at;
        }
        part = part.add(value);
        return addend + 1;
    }

    private void scale(String name, BigDecimal scale) {
        if (name.equals("hundred")) {
            part = part.multiply(scale);
        } else {
            whole = whole.add(part.multiply(scale));
            part = BigDecimal.ZERO;
        }
    }

    private static boolean adds(String previous, BigDecimal value) {
        boolean afterTens = List.of(TENS).contains(previous);
        return SCALES.containsKey(previous) || (afterTens && value.signum() > 0 && value.compareTo(BigDecimal.TEN) < 0);
    }

    private boolean goesOn(int at) {
        return at < words.size()
                && !words.get(at).is(Trait.AFTER_ELLIPSIS)
                && BETWEEN.matcher(text)
                        .region(
                                words.get(at - 1).span().end(),
                                words.get(at).span().start())
                        .matches();
    }

    private Word number(int from, int to) {
        EnumSet<Trait> traits = EnumSet.of(Trait.NUMBER);
        traits.addAll(words.get(from).traits());
        traits.remove(Trait.FUNCTION);
        if (to == from + 1 && key(from).equals("one")) {
            // "No one", "one of us": hardly ever a count.
            traits.remove(Trait.NUMBER);
            traits.add(Trait.FUNCTION);
        }
        Span span = new Span(
                words.get(from).span().start(), words.get(to - 1).span().end());
        return new Word(SIGN + whole.add(part).stripTrailingZeros().toPlainString(), span, traits);
    }

    private String key(int at) {
        return words.get(at).key();
    }

    private static Map<String, BigDecimal> spelt() {
        Map<String, BigDecimal> values = new HashMap<>();
        for (int i = 0; i < UP_TO_NINETEEN.length; i++) {
            values.put(UP_TO_NINETEEN[i], BigDecimal.valueOf(i));
        }
        for (int i = 0; i < TENS.length; i++) {
            values.put(TENS[i], BigDecimal.valueOf(20 + 10L * i));
        }
        return Map.copyOf(values);
    }
}
