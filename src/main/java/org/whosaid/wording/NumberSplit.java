package org.whosaid.wording;

import java.util.List;

/**
 * A stretch with numbers on both sides, cut where the first ones stand: a number stands for a number, and what is more or less beside it
 * is another difference. Immutable.
 *
 * @param lead before the numbers
 * @param number the numbers with their articles and units: "a third", "50 percent"
 * @param tail behind them
 */
record NumberSplit(Stretch lead, Stretch number, Stretch tail) {
    static NumberSplit of(Alignment alignment, Stretch stretch) {
        int askedFrom = stretch.asked().from();
        int foundFrom = stretch.found().from();
        int askedAt = askedFrom + before(alignment.askedWords(stretch));
        int foundAt = foundFrom + before(alignment.foundWords(stretch));
        Stretch lead = Stretch.of(askedFrom, askedAt, foundFrom, foundAt);
        boolean isArticle = WordClass.ARTICLE.hasAll(alignment.askedWords(lead))
                && WordClass.ARTICLE.hasAll(alignment.foundWords(lead));
        int askedEnd = endOfUnit(alignment.asked(), askedAt + 1, stretch.asked().to());
        int foundEnd = endOfUnit(alignment.found(), foundAt + 1, stretch.found().to());
        return new NumberSplit(
                isArticle ? Stretch.of(askedFrom, askedFrom, foundFrom, foundFrom) : lead,
                Stretch.of(isArticle ? askedFrom : askedAt, askedEnd, isArticle ? foundFrom : foundAt, foundEnd),
                Stretch.of(
                        askedEnd,
                        stretch.asked().to(),
                        foundEnd,
                        stretch.found().to()));
    }

    /** All but the lead. */
    Stretch rest() {
        return Stretch.of(
                number.asked().from(),
                tail.asked().to(),
                number.found().from(),
                tail.found().to());
    }

    private static int before(List<Word> words) {
        return (int) words.stream().takeWhile(word -> !word.is(Trait.NUMBER)).count();
    }

    private static int endOfUnit(Wording wording, int from, int limit) {
        int end = from;
        while (end < limit && WordClass.UNIT.has(wording.word(end).key())) {
            end++;
        }
        return end;
    }
}
