package org.whosaid.wording.difference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.wording.alignment.AlignedRange;
import org.whosaid.wording.alignment.Aligner;
import org.whosaid.wording.alignment.Alignment;
import org.whosaid.wording.alignment.Difference;
import org.whosaid.wording.alignment.DifferenceKind;
import org.whosaid.wording.alignment.Wording;
import org.whosaid.wording.word.KeyForm;
import org.whosaid.wording.word.WordTrait;

/** Makes a comparison of an alignment: in what the two differ, and how well they fit. Immutable. */
final class WordingComparer {
    private static final Set<DifferenceKind> HIDDEN =
            EnumSet.of(DifferenceKind.HIDDEN_NEGATION, DifferenceKind.HIDDEN_CONDITION);

    private final Alignment alignment;

    private WordingComparer(Alignment alignment) {
        this.alignment = alignment;
    }

    /** Empty where the two have nothing to do with each other. */
    static Optional<WordingComparison> compare(Wording asked, Wording found, KeyForm form) {
        return Aligner.align(asked, found, form).flatMap(alignment -> new WordingComparer(alignment).comparison());
    }

    private Optional<WordingComparison> comparison() {
        List<Difference> changes = changes();
        boolean altered = changes.stream().anyMatch(change -> change.kind().alters());
        TopicRelation relation = new TopicRelation(alignment);
        Optional<String> rest = relation.rest();
        return altered && !relation.isClose(changes) && rest.isEmpty()
                ? Optional.empty()
                : Optional.of(whole(changes, altered, rest));
    }

    private List<Difference> changes() {
        MovedWords moves = MovedWords.of(alignment);
        AlignedRangeReader reader = new AlignedRangeReader(alignment);
        SourceGaps gaps = new SourceGaps(alignment);
        List<Difference> changes = new ArrayList<>();
        for (AlignedRange stretch : moves.unmoved()) {
            changes.addAll(gaps.isUnconfirmed(stretch) ? List.of(gaps.unconfirmed(stretch)) : reader.read(stretch));
        }
        alignment.equal().forEach(stretch -> changes.addAll(reader.readAgreeing(stretch)));
        changes.addAll(moves.differences());
        changes.addAll(gaps.read());
        changes.addAll(new OmittedWords(alignment).hidden());
        return changes;
    }

    private WordingComparison whole(List<Difference> changes, boolean altered, Optional<String> rest) {
        List<Difference> differences = new ArrayList<>(changes);
        MatchGrade fit = altered ? MatchGrade.ALTERED : fitOf(differences);
        if (altered) {
            differences.addAll(new OmittedWords(alignment).loadedAround());
        }
        differences.addAll(new QuestionDifferences(alignment).differences());
        if (isAll(WordTrait.NESTED)) {
            differences.add(Difference.within(
                    DifferenceKind.NESTED_QUOTATION,
                    "",
                    alignment.found().writtenInShort(alignment.foundFrom(), alignment.foundTo())));
        }
        return new WordingComparison(
                fit, isAll(WordTrait.QUOTED), alignment.score(), differences, alignment.spans(), rest);
    }

    /** Of words that agree; adds what is left out around them, or what is not the speaker's. */
    private MatchGrade fitOf(List<Difference> differences) {
        if (!isAll(WordTrait.QUOTED)) {
            outsideMarks().ifPresent(differences::add);
            return MatchGrade.REPORTED_ONLY;
        }
        differences.addAll(new OmittedWords(alignment).around());
        return isComplete(differences) ? MatchGrade.VERBATIM : MatchGrade.PARTIAL;
    }

    /**
     * Whether nothing is left out, or nothing but whole sentences that take nothing back. Of somebody else's words that the speaker
     * quotes the frame may not be missing, and around an article's own ellipsis it is not known where a sentence begins.
     */
    private boolean isComplete(List<Difference> differences) {
        if (differences.stream().noneMatch(difference -> difference.kind().cuts())) {
            return true;
        }
        boolean isWhole = differences.stream()
                .map(Difference::kind)
                .noneMatch(kind -> (kind.cuts() && kind != DifferenceKind.CUT_AT_SENTENCE) || HIDDEN.contains(kind));
        return isWhole && !isAll(WordTrait.NESTED) && !isAtEllipsis();
    }

    private boolean isAtEllipsis() {
        Wording found = alignment.found();
        int to = alignment.foundTo();
        return found.word(alignment.foundFrom()).is(WordTrait.AFTER_ELLIPSIS)
                || (to < found.size() && found.word(to).is(WordTrait.AFTER_ELLIPSIS));
    }

    private boolean isAll(WordTrait trait) {
        return alignment
                .found()
                .all(
                        alignment.foundFrom(),
                        alignment.foundTo(),
                        word -> word.is(trait) || word.is(WordTrait.EDITORIAL));
    }

    /** The reporter's words, where others beside them are the speaker's. */
    private Optional<Difference> outsideMarks() {
        Wording found = alignment.found();
        List<String> outside = new ArrayList<>();
        boolean someInside = false;
        for (int from = alignment.foundFrom(), to; from < alignment.foundTo(); from = to) {
            to = Math.min(found.run(from, from + 1).to(), alignment.foundTo());
            if (found.word(from).is(WordTrait.QUOTED)) {
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
