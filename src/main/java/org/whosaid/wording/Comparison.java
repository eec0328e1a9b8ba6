package org.whosaid.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.engine.text.Span;

/**
 * What became of a comparison of the words asked about with those of one quote. Immutable.
 *
 * @param isQuoted whether the words that were found stand in the speaker's quotation marks, all of them
 * @param score share of the words that agree, 0 to 1
 * @param spans where the quote has them, in UTF-16 units of its text
 * @param rest words at the start or end of the question that this quote has nothing of; they may be another quote
 */
public record Comparison(
        Fit fit, boolean isQuoted, double score, List<Difference> differences, List<Span> spans, Optional<String> rest) {
    /** Below this, what agrees are the words that everybody uses. */
    private static final double LEAST_SCORE = 0.6;

    /** Where no word was put for another, less agreement tells that it is the same sentence. */
    private static final double LEAST_NEAR_SCORE = 0.4;

    private static final Set<DifferenceKind> NEAR = EnumSet.of(
            DifferenceKind.NUMBER,
            DifferenceKind.NEGATION,
            DifferenceKind.SPELLING,
            DifferenceKind.INFLECTION,
            DifferenceKind.CONTRACTION,
            DifferenceKind.ORDER);

    private static final int LEAST_CONTENT = 2;
    private static final int LEAST_REST = 4;

    public Comparison {
        differences = List.copyOf(differences);
        spans = List.copyOf(spans);
    }

    /**
     * Compares; empty where the two have nothing to do with each other. Linear in the quote; in the question, quadratic at worst.
     * What stands outside quotation marks is compared as the retelling that it is.
     */
    public static Optional<Comparison> of(Wording asked, Wording found) {
        Optional<Comparison> spoken = of(asked, found, KeyForm.SPOKEN);
        boolean isRetold = !found.all(0, found.size(), word -> word.is(Trait.QUOTED));
        if (!isRetold
                || spoken.filter(comparison -> comparison.fit != Fit.ALTERED).isPresent()) {
            return spoken;
        }
        return Stream.concat(spoken.stream(), of(asked, found, KeyForm.RETOLD).stream())
                .min(Comparator.comparing(Comparison::fit).thenComparing(Comparison::score, Comparator.reverseOrder()));
    }

    /** Whether it is the same sentence, with another number, a negation, or another form of a word. */
    public boolean isNear() {
        return differences.stream()
                .allMatch(difference ->
                        NEAR.contains(difference.kind()) || !difference.kind().alters());
    }

    private static Optional<Comparison> of(Wording asked, Wording found, KeyForm form) {
        return Aligner.align(asked, found, form).flatMap(alignment -> {
            List<Difference> changes = changes(alignment);
            boolean altered = changes.stream().anyMatch(change -> change.kind().alters());
            Optional<String> rest = rest(alignment);
            if (altered && !isRelated(alignment, changes) && rest.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(whole(alignment, changes, altered, rest));
        });
    }

    private static List<Difference> changes(Alignment alignment) {
        Moves moves = Moves.of(alignment);
        StretchReader reader = new StretchReader(alignment);
        SourceGaps gaps = new SourceGaps(alignment);
        List<Difference> changes = new ArrayList<>();
        for (Stretch stretch : moves.unmoved()) {
            changes.addAll(gaps.isUnconfirmed(stretch) ? List.of(gaps.unconfirmed(stretch)) : reader.read(stretch));
        }
        alignment.equal().forEach(stretch -> changes.addAll(reader.readAgreeing(stretch)));
        changes.addAll(moves.differences());
        changes.addAll(gaps.read());
        changes.addAll(new LeftOut(alignment).hidden());
        return changes;
    }

    private static boolean isRelated(Alignment alignment, List<Difference> changes) {
        if (changes.stream().allMatch(change -> NEAR.contains(change.kind()))) {
            return alignment.score() >= LEAST_NEAR_SCORE && alignment.agreeingContent() > 0;
        }
        int content = alignment.asked().contentWords();
        return alignment.score() >= LEAST_SCORE
                && alignment.agreeingContent() >= Math.min(LEAST_CONTENT, Math.max(1, content));
    }

    private static Comparison whole(
            Alignment alignment, List<Difference> changes, boolean altered, Optional<String> rest) {
        List<Difference> differences = new ArrayList<>(changes);
        Fit fit = altered ? Fit.ALTERED : fitOf(alignment, differences);
        differences.addAll(new Asking(alignment).differences());
        if (isAll(alignment, Trait.NESTED)) {
            differences.add(Difference.within(
                    DifferenceKind.NESTED_QUOTATION,
                    "",
                    alignment.found().writtenInShort(alignment.foundFrom(), alignment.foundTo())));
        }
        return new Comparison(fit, isAll(alignment, Trait.QUOTED), alignment.score(), differences, alignment.spans(), rest);
    }

    /** Of words that agree; adds what is left out around them, or what is not the speaker's. */
    private static Fit fitOf(Alignment alignment, List<Difference> differences) {
        if (!isAll(alignment, Trait.QUOTED)) {
            outsideMarks(alignment).ifPresent(differences::add);
            return Fit.REPORTED_ONLY;
        }
        differences.addAll(new LeftOut(alignment).around());
        return differences.stream().anyMatch(difference -> difference.kind().cuts()) ? Fit.PARTIAL : Fit.VERBATIM;
    }

    private static boolean isAll(Alignment alignment, Trait trait) {
        return alignment
                .found()
                .all(alignment.foundFrom(), alignment.foundTo(), word -> word.is(trait) || word.is(Trait.EDITORIAL));
    }

    /** The reporter's words, where others beside them are the speaker's. */
    private static Optional<Difference> outsideMarks(Alignment alignment) {
        Wording found = alignment.found();
        List<String> outside = new ArrayList<>();
        boolean someInside = false;
        for (int from = alignment.foundFrom(), to; from < alignment.foundTo(); from = to) {
            to = Math.min(found.run(from, from + 1).to(), alignment.foundTo());
            if (found.word(from).is(Trait.QUOTED)) {
                someInside = true;
            } else {
                outside.add(found.writtenInShort(from, to));
            }
        }
        return someInside
                ? Optional.of(Difference.within(DifferenceKind.OUTSIDE_MARKS, "", String.join(" … ", outside)))
                : Optional.empty();
    }

    private static Optional<String> rest(Alignment alignment) {
        return alignment.changed().stream()
                .filter(stretch -> stretch.found().isEmpty() && stretch.asked().length() >= LEAST_REST)
                .filter(stretch -> isEdge(stretch, alignment.asked()) && saysEnough(alignment, stretch))
                .map(stretch -> alignment
                        .asked()
                        .written(stretch.asked().from(), stretch.asked().to()))
                .findFirst();
    }

    private static boolean isEdge(Stretch stretch, Wording asked) {
        return stretch.asked().from() == 0 || stretch.asked().to() == asked.size();
    }

    private static boolean saysEnough(Alignment alignment, Stretch rest) {
        long content = alignment.asked().words(rest.asked().from(), rest.asked().to()).stream()
                .filter(Wording::isContent)
                .count();
        return content >= LEAST_CONTENT && alignment.agreeingContent() >= LEAST_CONTENT;
    }
}
