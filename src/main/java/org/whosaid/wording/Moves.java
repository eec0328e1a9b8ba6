package org.whosaid.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what is the same words in another order. */
final class Moves {
    /** Words that only hold a sentence together are the same ones no further apart than this, in words. */
    private static final int NEAR = 4;

    private final Alignment alignment;
    private final List<Stretch> unmoved;
    private final List<Difference> differences = new ArrayList<>();

    private Moves(Alignment alignment) {
        this.alignment = alignment;
        this.unmoved = new ArrayList<>(alignment.changed());
    }

    static Moves of(Alignment alignment) {
        Moves moves = new Moves(alignment);
        moves.findAll();
        return moves;
    }

    /** The changed stretches that are more than a move. */
    List<Stretch> unmoved() {
        return unmoved;
    }

    List<Difference> differences() {
        return differences;
    }

    private void findAll() {
        for (Stretch stretch : alignment.changed()) {
            if (isMove(List.of(stretch))) {
                add(List.of(stretch));
            }
        }
        for (Stretch added : List.copyOf(unmoved)) {
            for (Stretch left : List.copyOf(unmoved)) {
                if (added.found().isEmpty() && left.asked().isEmpty() && isMove(List.of(added, left))) {
                    add(List.of(added, left));
                }
            }
        }
        if (!unmoved.isEmpty() && isMove(unmoved)) {
            add(List.copyOf(unmoved));
        }
    }

    private boolean isMove(List<Stretch> stretches) {
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
    private boolean isRecognisable(List<Stretch> stretches) {
        boolean isNear = hull(stretches, Stretch::asked).length() <= NEAR
                && hull(stretches, Stretch::found).length() <= NEAR;
        return isNear || words(stretches).anyMatch(word -> !word.is(Trait.FUNCTION) || word.isNegation());
    }

    private Stream<Word> words(List<Stretch> stretches) {
        return stretches.stream()
                .flatMap(stretch -> alignment
                        .asked()
                        .words(stretch.asked().from(), stretch.asked().to())
                        .stream());
    }

    private static Stream<String> keys(Wording wording, Stretch.Range range) {
        return wording.words(range.from(), range.to()).stream().map(Word::key);
    }

    private void add(List<Stretch> moved) {
        Stretch.Range asked = hull(moved, Stretch::asked);
        Stretch.Range found = hull(moved, Stretch::found);
        String before = alignment.asked().written(asked.from(), asked.to());
        String after = alignment.found().written(found.from(), found.to());
        differences.add(Difference.within(DifferenceKind.ORDER, before, after));
        if (words(moved).anyMatch(Word::isNegation)) {
            differences.add(Difference.within(DifferenceKind.NEGATION, before, after));
        }
        unmoved.removeAll(moved);
    }

    private static Stretch.Range hull(List<Stretch> stretches, Function<Stretch, Stretch.Range> side) {
        return new Stretch.Range(
                stretches.stream().map(side).mapToInt(Stretch.Range::from).min().orElse(0),
                stretches.stream().map(side).mapToInt(Stretch.Range::to).max().orElse(0));
    }
}
