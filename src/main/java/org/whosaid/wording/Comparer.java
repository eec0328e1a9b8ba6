package org.whosaid.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a comparison of an alignment: in what the two differ, and how well they fit. Immutable. */
final class Comparer {
    private final Alignment alignment;

    private Comparer(Alignment alignment) {
        this.alignment = alignment;
    }

    /** Empty where the two have nothing to do with each other. */
    static Optional<Comparison> compare(Wording asked, Wording found, KeyForm form) {
        return Aligner.align(asked, found, form).flatMap(alignment -> new Comparer(alignment).comparison());
    }

    private Optional<Comparison> comparison() {
        List<Difference> changes = changes();
        boolean altered = changes.stream().anyMatch(change -> change.kind().alters());
        Relation relation = new Relation(alignment);
        Optional<String> rest = relation.rest();
        return altered && !relation.isClose(changes) && rest.isEmpty()
                ? Optional.empty()
                : Optional.of(whole(changes, altered, rest));
    }

    private List<Difference> changes() {
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

    private Comparison whole(List<Difference> changes, boolean altered, Optional<String> rest) {
        List<Difference> differences = new ArrayList<>(changes);
        Fit fit = altered ? Fit.ALTERED : fitOf(differences);
        if (altered) {
            differences.addAll(new LeftOut(alignment).loadedAround());
        }
        differences.addAll(new Asking(alignment).differences());
        if (isAll(Trait.NESTED)) {
            differences.add(Difference.within(
                    DifferenceKind.NESTED_QUOTATION,
                    "",
                    alignment.found().writtenInShort(alignment.foundFrom(), alignment.foundTo())));
        }
        return new Comparison(fit, isAll(Trait.QUOTED), alignment.score(), differences, alignment.spans(), rest);
    }

    /** Of words that agree; adds what is left out around them, or what is not the speaker's. */
    private Fit fitOf(List<Difference> differences) {
        if (!isAll(Trait.QUOTED)) {
            outsideMarks().ifPresent(differences::add);
            return Fit.REPORTED_ONLY;
        }
        differences.addAll(new LeftOut(alignment).around());
        return differences.stream().anyMatch(difference -> difference.kind().cuts()) ? Fit.PARTIAL : Fit.VERBATIM;
    }

    private boolean isAll(Trait trait) {
        return alignment
                .found()
                .all(alignment.foundFrom(), alignment.foundTo(), word -> word.is(trait) || word.is(Trait.EDITORIAL));
    }

    /** The reporter's words, where others beside them are the speaker's. */
    private Optional<Difference> outsideMarks() {
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
}
