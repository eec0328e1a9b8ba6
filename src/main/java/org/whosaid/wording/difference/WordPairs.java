package org.whosaid.wording.difference;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.wording.alignment.AlignedRange;
import org.whosaid.wording.alignment.Alignment;
import org.whosaid.wording.alignment.Difference;
import org.whosaid.wording.alignment.DifferenceKind;
import org.whosaid.wording.alignment.Wording;
import org.whosaid.wording.word.WordTrait;

/** Reads a stretch of as many words on both sides, word by word. Immutable. */
final class WordPairs {
    private final Alignment alignment;
    private final Wording asked;
    private final Wording found;

    WordPairs(Alignment alignment) {
        this.alignment = alignment;
        this.asked = alignment.asked();
        this.found = alignment.found();
    }

    /** Neighbours that differ in the same way are one difference; nothing where the words are the same. */
    List<Difference> read(AlignedRange stretch) {
        List<Difference> differences = new ArrayList<>();
        int length = stretch.asked().length();
        for (int from = 0, to = 1; from < length; from = to++) {
            if (isSame(stretch, from)) {
                continue;
            }
            DifferenceKind kind = kind(stretch, from);
            while (to < length && !isSame(stretch, to) && kind(stretch, to) == kind) {
                to++;
            }
            AlignedRange pair = AlignedRange.of(
                    stretch.asked().from() + from,
                    stretch.asked().from() + to,
                    stretch.found().from() + from,
                    stretch.found().from() + to);
            boolean mayBeUnit = kind == DifferenceKind.NUMBER && from == 0;
            differences.add(alignment.difference(kind, mayBeUnit ? withNumber(pair) : pair));
        }
        return differences;
    }

    /** Five kilometres for five miles: the number belongs to its unit. */
    AlignedRange withNumber(AlignedRange units) {
        int askedBefore = units.asked().from() - 1;
        int foundBefore = units.found().from() - 1;
        boolean isUnitOfNumber = askedBefore >= 0
                && foundBefore >= 0
                && asked.word(askedBefore).is(WordTrait.NUMBER)
                && found.word(foundBefore).is(WordTrait.NUMBER);
        return isUnitOfNumber
                ? AlignedRange.of(
                        askedBefore,
                        units.asked().to(),
                        foundBefore,
                        units.found().to())
                : units;
    }

    private boolean isSame(AlignedRange stretch, int offset) {
        return asked.word(stretch.asked().from() + offset)
                .key()
                .equals(found.word(stretch.found().from() + offset).key());
    }

    private DifferenceKind kind(AlignedRange stretch, int offset) {
        return new WordPair(
                        asked.word(stretch.asked().from() + offset),
                        found.word(stretch.found().from() + offset))
                .kind();
    }
}
