package org.whosaid.engine.mark.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.whosaid.engine.mark.glyph.MarkToken;
import org.whosaid.engine.mark.pairing.PairedMarks.Ending;

/**
 * What the readings of a stretch of text found so far, as a tree: readings that agree up to a mark share what lies before it.
 * Plain arrays, used again and again, since most finds belong to readings that lose.
 */
final class Backpointers {
    /** The place of a reading that found nothing yet. */
    static final int START = -1;

    private MarkToken[] marks = new MarkToken[64];
    private Ending[] endings = new Ending[64];
    private int[] numbers = new int[3 * 64];
    private int size;

    /** Adds a find after another; see {@link PairedMarks} for its parts. Returns its place. */
    int add(int after, MarkToken mark, int innerEnd, int end, Ending ending) {
        if (size == marks.length) {
            marks = Arrays.copyOf(marks, 2 * size);
            endings = Arrays.copyOf(endings, 2 * size);
            numbers = Arrays.copyOf(numbers, 6 * size);
        }
        marks[size] = mark;
        endings[size] = ending;
        numbers[3 * size] = after;
        numbers[3 * size + 1] = innerEnd;
        numbers[3 * size + 2] = end;
        return size++;
    }

    /** All that one reading found, first things first. */
    List<PairedMarks> upTo(int place) {
        List<PairedMarks> pairs = new ArrayList<>();
        for (int at = place; at != START; at = numbers[3 * at]) {
            pairs.add(new PairedMarks(marks[at], numbers[3 * at + 1], numbers[3 * at + 2], endings[at]));
        }
        Collections.reverse(pairs);
        return pairs;
    }

    void clear() {
        size = 0;
    }
}
