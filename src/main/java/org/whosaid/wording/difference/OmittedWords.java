package org.whosaid.wording.difference;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.wording.alignment.AlignedRange;
import org.whosaid.wording.alignment.Alignment;
import org.whosaid.wording.alignment.Difference;
import org.whosaid.wording.alignment.Difference.Place;
import org.whosaid.wording.alignment.DifferenceKind;
import org.whosaid.wording.alignment.Wording;
import org.whosaid.wording.word.Word;
import org.whosaid.wording.word.WordClass;
import org.whosaid.wording.word.WordTrait;

/** Says what of a quote a question leaves out, and names what should not have been. Immutable. */
final class OmittedWords {
    private static final String ELLIPSIS = "…";

    private final Alignment alignment;
    private final Wording found;

    OmittedWords(Alignment alignment) {
        this.alignment = alignment;
        this.found = alignment.found();
    }

    /** What the question's ellipses stand for. */
    List<Difference> hidden() {
        List<Difference> differences = new ArrayList<>();
        for (AlignedRange gap : alignment.hidden()) {
            AlignedRange.Range range = gap.found();
            differences.add(Difference.within(
                    DifferenceKind.ELLIPSIS, ELLIPSIS, found.writtenInShort(range.from(), range.to())));
            differences.addAll(loadedInside(range));
        }
        return differences;
    }

    /** A whole sentence that an ellipsis hides says what it says; the rest of a sentence that is shown in part can turn that. */
    private List<Difference> loadedInside(AlignedRange.Range gap) {
        int from = gap.from();
        boolean betweenSentences = found.word(from).is(WordTrait.OPENS_SENTENCE);
        int end = Math.min(gap.to(), betweenSentences ? from : found.sentenceEnd(from));
        int start = Math.max(end, Math.min(gap.to(), found.sentenceStart(gap.to())));
        List<Difference> differences = new ArrayList<>();
        if (betweenSentences && start > from) {
            differences.addAll(takenBack(from, Place.WITHIN));
        }
        differences.addAll(loaded(from, end, Place.WITHIN));
        differences.addAll(loaded(start, gap.to(), Place.WITHIN));
        return differences.stream().distinct().toList();
    }

    /** "But" at the start of the next sentence takes back what this one says; a negation further on is that sentence's own. */
    private List<Difference> takenBack(int opening, Place place) {
        Word word = found.word(opening);
        return WordClass.TAKING_BACK.has(word.key()) ? loaded(opening, opening + 1, place) : List.of();
    }

    /** What stands around the words that agree, in the same stretch of the speaker's words. */
    List<Difference> around() {
        List<Difference> differences = new ArrayList<>();
        int from = alignment.foundFrom();
        int to = alignment.foundTo();
        AlignedRange.Range run = found.run(from, to);
        if (run.from() < from) {
            boolean betweenSentences = found.word(from).is(WordTrait.OPENS_SENTENCE);
            differences.add(cut(betweenSentences, Place.BEFORE, run.from(), from));
        }
        if (to < run.to()) {
            boolean betweenSentences = found.word(to).is(WordTrait.OPENS_SENTENCE);
            differences.add(cut(betweenSentences, Place.AFTER, to, run.to()));
        }
        differences.addAll(loadedAround());
        if (to < run.to() && found.word(to).is(WordTrait.OPENS_SENTENCE)) {
            differences.addAll(takenBack(to, Place.AFTER));
        }
        return differences;
    }

    /** What of the left-out rest of the same sentence, in the same stretch of the speaker's words, can turn what is shown. */
    List<Difference> loadedAround() {
        List<Difference> differences = new ArrayList<>();
        int from = alignment.foundFrom();
        int to = alignment.foundTo();
        AlignedRange.Range run = found.run(from, to);
        if (run.from() < from) {
            // Behind an ellipsis of the article it is not known whether a sentence begins.
            boolean isOpen = found.word(from).is(WordTrait.AFTER_ELLIPSIS);
            int sentence = Math.max(run.from(), found.sentenceStart(isOpen ? from - 1 : from));
            differences.addAll(loaded(sentence, from, Place.BEFORE));
        }
        if (to < run.to()) {
            differences.addAll(loaded(to, Math.min(run.to(), found.sentenceEnd(to)), Place.AFTER));
        }
        return differences;
    }

    private Difference cut(boolean betweenSentences, Place place, int from, int to) {
        String left = found.writtenInShort(from, to);
        Wording asked = alignment.asked();
        if (place == Place.BEFORE ? asked.beginsOpen() : asked.endsOpen()) {
            return new Difference(DifferenceKind.ELLIPSIS, place, ELLIPSIS, left);
        }
        DifferenceKind kind = betweenSentences ? DifferenceKind.CUT_AT_SENTENCE : DifferenceKind.CUT_MID_SENTENCE;
        return new Difference(kind, place, "", left);
    }

    private List<Difference> loaded(int from, int to, Place place) {
        List<Difference> differences = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Word word = found.word(i);
            if (word.isNegation()) {
                differences.add(new Difference(DifferenceKind.HIDDEN_NEGATION, place, "", found.written(i, i + 1)));
            } else if (WordClass.CONDITION.has(word.key())) {
                differences.add(new Difference(DifferenceKind.HIDDEN_CONDITION, place, "", found.written(i, i + 1)));
            }
        }
        return differences.stream().distinct().toList();
    }
}
