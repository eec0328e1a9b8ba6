package org.whosaid.wording.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.whosaid.wording.alignment.AlignedRange;
import org.whosaid.wording.alignment.Alignment;
import org.whosaid.wording.alignment.Difference;
import org.whosaid.wording.alignment.DifferenceKind;
import org.whosaid.wording.alignment.Wording;
import org.whosaid.wording.word.Word;
import org.whosaid.wording.word.WordTrait;

/** Finds what is the same words in another order. */
final class MovedWords {
    /** Words that only hold a sentence together are the same ones no further apart than this, in words. */
    private static final int NEAR = 4;

    private final Alignment alignment;
    private final List<AlignedRange> unmoved;
    private final List<Difference> differences = new ArrayList<>();

    private MovedWords(Alignment alignment) {
        this.alignment = alignment;
        this.unmoved = new ArrayList<>(alignment.changed());
    }

    static MovedWords of(Alignment alignment) {
        MovedWords moves = new MovedWords(alignment);
        moves.findAll();
        return moves;
    }

    /** The changed stretches that are more than a move. */
    List<AlignedRange> unmoved() {
        return unmoved;
    }

    List<Difference> differences() {
        return differences;
    }

    private void findAll() {
        for (AlignedRange stretch : alignment.changed()) {
            if (isMove(List.of(stretch))) {
                add(List.of(stretch));
            }
        }
        for (AlignedRange added : List.copyOf(unmoved)) {
            for (AlignedRange left : List.copyOf(unmoved)) {
                if (added.found().isEmpty() && left.asked().isEmpty() && isMove(List.of(added, left))) {
                    add(List.of(added, left));
                }
            }
        }
        if (!unmoved.isEmpty() && isMove(unmoved)) {
            add(List.copyOf(unmoved));
        }
    }

    private boolean isMove(List<AlignedRange> stretches) {
        List<String> asked = stretches.stream()
                .flatMap(stretch -> keys(alignment.asked(), stretch.asked()))
                .sorted()
                .toList();
        List<String> found = stretches.stream()
                .flatMap(stretch -> keys(alignment.found(), stretch.found()))
                .sorted()
                .toList();
        return unmoved.containsAll(stretches) && !asked.isEmpty() && asked.equals(found) && isRecognisable(stretches);
    }

    /** A "the" too much here and one too few further on are not one that was moved. */
    private boolean isRecognisable(List<AlignedRange> stretches) {
        boolean isNear = hull(stretches, AlignedRange::asked).length() <= NEAR
                && hull(stretches, AlignedRange::found).length() <= NEAR;
        return isNear || words(stretches).anyMatch(word -> !word.is(WordTrait.FUNCTION) || word.isNegation());
    }

    private Stream<Word> words(List<AlignedRange> stretches) {
        return stretches.stream()
                .flatMap(stretch -> alignment
                        .asked()
                        .words(stretch.asked().from(), stretch.asked().to())
                        .stream());
    }

    private static Stream<String> keys(Wording wording, AlignedRange.Range range) {
        return wording.words(range.from(), range.to()).stream().map(Word::key);
    }

    private void add(List<AlignedRange> moved) {
        AlignedRange.Range asked = hull(moved, AlignedRange::asked);
        AlignedRange.Range found = hull(moved, AlignedRange::found);
        String before = alignment.asked().written(asked.from(), asked.to());
        String after = alignment.found().written(found.from(), found.to());
        differences.add(Difference.within(DifferenceKind.ORDER, before, after));
        if (words(moved).anyMatch(Word::isNegation)) {
            differences.add(Difference.within(DifferenceKind.NEGATION, before, after));
        }
        unmoved.removeAll(moved);
    }

    private static AlignedRange.Range hull(
            List<AlignedRange> stretches, Function<AlignedRange, AlignedRange.Range> side) {
        return new AlignedRange.Range(
                stretches.stream()
                        .map(side)
                        .mapToInt(AlignedRange.Range::from)
                        .min()
                        .orElse(0),
                stretches.stream()
                        .map(side)
                        .mapToInt(AlignedRange.Range::to)
                        .max()
                        .orElse(0));
    }
}
