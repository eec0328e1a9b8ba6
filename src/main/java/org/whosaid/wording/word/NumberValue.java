package org.whosaid.wording.word;

import java.math.BigDecimal;

/** What a number is worth, as far as its words have been read. Mutable. */
final class NumberValue {
    static final BigDecimal HALF = new BigDecimal("0.5");

    private BigDecimal whole = BigDecimal.ZERO;
    /** What waits for its scale: the five of "five million". */
    private BigDecimal part;

    private boolean isOrdinal;

    NumberValue(BigDecimal first) {
        this.part = first;
    }

    void add(BigDecimal more) {
        part = part.add(more);
    }

    /** A larger scale may follow the hundreds: "two hundred thousand"; smaller ones add to the others. */
    void scale(BigDecimal scale) {
        if (scale.compareTo(NumberWords.HUNDRED) == 0) {
            part = part.multiply(scale);
        } else {
            whole = whole.add(part.multiply(scale));
            part = BigDecimal.ZERO;
        }
    }

    /** An ordinal is the last of a number's words: the "first" of "twenty-first". */
    void end(int ordinal) {
        isOrdinal = true;
        add(BigDecimal.valueOf(ordinal));
    }

    boolean isOrdinal() {
        return isOrdinal;
    }

    String key() {
        String value = whole.add(part).stripTrailingZeros().toPlainString();
        return NumberReader.SIGN + value + (isOrdinal ? NumberReader.ORDINAL : "");
    }
}
