package org.whosaid.wording.alignment;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.whosaid.wording.word.KeyForm;
import org.whosaid.wording.word.WordTrait;

/**
 * Finds the words of a question in a quote. Each piece between two ellipses is looked for behind the one before: as it stands, or
 * else in the window of the quote that shares most with it, by Myers' O(ND) difference algorithm (1986). Mutable; for one alignment.
 */
public final class Aligner {
    /** Less than this share of a piece in any window: no relation. */
    private static final double LEAST_SHARED = 0.25;

    private final Wording asked;
    private final Wording found;
    private final List<String> askedKeys;
    private final List<String> foundKeys;
    private final KeyForm form;
    private List<String> looseAsked = List.of();
    private List<String> looseFound = List.of();
    private final List<AlignedRange> equal = new ArrayList<>();

    private Aligner(Wording asked, Wording found, KeyForm form) {
        this.asked = asked;
        this.found = found;
        this.form = form;
        this.askedKeys = asked.words().stream().map(form::of).toList();
        this.foundKeys = found.words().stream().map(form::of).toList();
    }

    /** Empty where nothing agrees. */
    public static Optional<Alignment> align(Wording asked, Wording found, KeyForm form) {
        Aligner aligner = new Aligner(asked, found, form);
        aligner.alignPieces();
        if (aligner.equal.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new AlignmentGaps(asked, found, aligner.askedKeys, aligner.foundKeys, aligner.equal).close(form));
    }

    private void alignPieces() {
        int from = 0;
        for (int i = 1; i <= asked.size(); i++) {
            if (i == asked.size() || asked.word(i).is(WordTrait.AFTER_ELLIPSIS)) {
                int behind = equal.isEmpty()
                        ? 0
                        : equal.get(equal.size() - 1).found().to();
                equal.addAll(alignPiece(from, i, behind));
                from = i;
            }
        }
    }

    private List<AlignedRange> alignPiece(int from, int to, int behind) {
        List<String> piece = askedKeys.subList(from, to);
        int exact = exact(piece, behind);
        if (exact >= 0) {
            return List.of(AlignedRange.of(from, to, exact, exact + piece.size()));
        }
        if (looseFound.isEmpty()) {
            looseAsked = asked.words().stream().map(form::looselyOf).toList();
            looseFound = found.words().stream().map(form::looselyOf).toList();
        }
        return PhraseWindow.of(asked.words(from, to), looseAsked.subList(from, to), looseFound, behind, LEAST_SHARED)
                .map(window -> new OuterHits(asked, looseAsked, looseFound).tight(differ(from, to, window)))
                .orElse(List.of());
    }

    /** Where the piece stands word for word, best inside quotation marks; -1 if nowhere. */
    private int exact(List<String> piece, int behind) {
        int first = -1;
        for (int at = next(piece, behind); at >= 0; at = next(piece, at + 1)) {
            if (found.all(at, at + piece.size(), word -> word.is(WordTrait.QUOTED))) {
                return at;
            }
            first = first < 0 ? at : first;
        }
        return first;
    }

    private int next(List<String> piece, int from) {
        int at = Collections.indexOfSubList(foundKeys.subList(from, foundKeys.size()), piece);
        return at < 0 ? -1 : from + at;
    }

    private List<AlignedRange> differ(int from, int to, AlignedRange.Range window) {
        List<AlignedRange> agreeing = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        looseAsked.subList(from, to), looseFound.subList(window.from(), window.to()), true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                int askedAt = from + delta.getSource().getPosition();
                int foundAt = window.from() + delta.getTarget().getPosition();
                int length = delta.getSource().size();
                agreeing.add(AlignedRange.of(askedAt, askedAt + length, foundAt, foundAt + length));
            }
        }
        return agreeing;
    }
}
