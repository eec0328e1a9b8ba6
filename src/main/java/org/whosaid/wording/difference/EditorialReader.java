package org.whosaid.wording.difference;

import java.util.List;
import org.whosaid.wording.alignment.AlignedRange;
import org.whosaid.wording.alignment.Alignment;
import org.whosaid.wording.alignment.Difference;
import org.whosaid.wording.alignment.DifferenceKind;
import org.whosaid.wording.word.Word;
import org.whosaid.wording.word.WordClass;
import org.whosaid.wording.word.WordTrait;

/** Reads a stretch whose one side stands in an editor's brackets. Immutable. */
final class EditorialReader {
    /** An editor's brackets that replace more words than these hide something. */
    private static final int LONGEST_REPLACED = 8;

    private final Alignment alignment;

    EditorialReader(Alignment alignment) {
        this.alignment = alignment;
    }

    /** Brackets of the question. */
    Difference asked(AlignedRange stretch) {
        List<Word> inserted = alignment.askedWords(stretch);
        List<Word> replaced = alignment.foundWords(stretch);
        if (Word.negations(inserted) != Word.negations(replaced)) {
            return alignment.difference(DifferenceKind.NEGATION, stretch);
        }
        if (replaced.stream().anyMatch(word -> word.is(WordTrait.NUMBER))) {
            return alignment.difference(DifferenceKind.NUMBER, stretch);
        }
        return alignment.difference(
                replaced.size() > LONGEST_REPLACED ? DifferenceKind.OMISSION : DifferenceKind.EDITORIAL_INSERTION,
                stretch);
    }

    /** Brackets of the article; where the question has no words for them, only those that stand for words are a difference. */
    List<Difference> found(AlignedRange stretch) {
        List<Word> before = alignment.askedWords(stretch);
        List<Word> brackets = alignment.foundWords(stretch);
        if (Word.negations(before) != Word.negations(brackets)) {
            return List.of(alignment.difference(DifferenceKind.NEGATION, stretch));
        }
        if (!before.isEmpty()) {
            return List.of(alignment.difference(DifferenceKind.UNCONFIRMED, stretch));
        }
        return brackets.stream().anyMatch(word -> WordClass.UNPRINTED.has(word.key()))
                ? List.of(alignment.difference(DifferenceKind.ELLIPSIS_IN_SOURCE, stretch))
                : List.of();
    }
}
