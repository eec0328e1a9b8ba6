package org.whosaid.wording.difference;

import java.util.List;
import org.whosaid.wording.alignment.AlignedRange;
import org.whosaid.wording.alignment.Alignment;
import org.whosaid.wording.alignment.Wording;
import org.whosaid.wording.word.Word;
import org.whosaid.wording.word.WordClass;
import org.whosaid.wording.word.WordTrait;

/**
 * A stretch with numbers on both sides, cut where the first ones stand: a number stands for a number, and what is more or less beside it
 * is another difference. Immutable.
 *
 * @param lead before the numbers
 * @param number the numbers with their articles and units: "a third", "50 percent"
 * @param tail behind them
 */
record NumberSplit(AlignedRange lead, AlignedRange number, AlignedRange tail) {
    static NumberSplit of(Alignment alignment, AlignedRange stretch) {
        int askedFrom = stretch.asked().from();
        int foundFrom = stretch.found().from();
        int askedAt = askedFrom + before(alignment.askedWords(stretch));
        int foundAt = foundFrom + before(alignment.foundWords(stretch));
        AlignedRange lead = AlignedRange.of(askedFrom, askedAt, foundFrom, foundAt);
        boolean isArticle = WordClass.ARTICLE.hasAll(alignment.askedWords(lead))
                && WordClass.ARTICLE.hasAll(alignment.foundWords(lead));
        int askedEnd = endOfUnit(alignment.asked(), askedAt + 1, stretch.asked().to());
        int foundEnd = endOfUnit(alignment.found(), foundAt + 1, stretch.found().to());
        return new NumberSplit(
                isArticle ? AlignedRange.of(askedFrom, askedFrom, foundFrom, foundFrom) : lead,
                AlignedRange.of(isArticle ? askedFrom : askedAt, askedEnd, isArticle ? foundFrom : foundAt, foundEnd),
                AlignedRange.of(
                        askedEnd,
                        stretch.asked().to(),
                        foundEnd,
                        stretch.found().to()));
    }

    /** All but the lead. */
    AlignedRange rest() {
        return AlignedRange.of(
                number.asked().from(),
                tail.asked().to(),
                number.found().from(),
                tail.found().to());
    }

    private static int before(List<Word> words) {
        return (int)
                words.stream().takeWhile(word -> !word.is(WordTrait.NUMBER)).count();
    }

    private static int endOfUnit(Wording wording, int from, int limit) {
        int end = from;
        while (end < limit && WordClass.UNIT.has(wording.word(end).key())) {
            end++;
        }
        return end;
    }
}
