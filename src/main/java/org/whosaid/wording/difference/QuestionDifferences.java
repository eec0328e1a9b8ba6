package org.whosaid.wording.difference;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.wording.alignment.AlignedRange;
import org.whosaid.wording.alignment.Alignment;
import org.whosaid.wording.alignment.Difference;
import org.whosaid.wording.alignment.DifferenceKind;
import org.whosaid.wording.alignment.Wording;
import org.whosaid.wording.word.WordClass;
import org.whosaid.wording.word.WordTrait;

/** Finds what one side asks and the other states, in the speaker's own words. Punctuation makes no other difference. */
final class QuestionDifferences {
    private static final String MARK = "?";

    private final Wording asked;
    private final Wording found;
    private final Alignment alignment;

    QuestionDifferences(Alignment alignment) {
        this.alignment = alignment;
        this.asked = alignment.asked();
        this.found = alignment.found();
    }

    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (AlignedRange stretch : alignment.equal()) {
            for (int i = 0; i < stretch.asked().length(); i++) {
                int askedAt = stretch.asked().from() + i;
                int foundAt = stretch.found().from() + i;
                if (isTurned(askedAt, foundAt)) {
                    differences.add(
                            Difference.within(DifferenceKind.QUESTION, shown(asked, askedAt), shown(found, foundAt)));
                }
            }
        }
        return differences;
    }

    private boolean isTurned(int askedAt, int foundAt) {
        boolean asks = asked.word(askedAt).is(WordTrait.ASKS);
        if (!found.word(foundAt).is(WordTrait.QUOTED)
                || asks == found.word(foundAt).is(WordTrait.ASKS)) {
            return false;
        }
        // Whoever leaves out the mark of "will you resign" states nothing; nor does a mark tell where the article's
        // sentence goes on.
        return asks ? found.endsSentence(foundAt) : !isOpenedAsQuestion(askedAt);
    }

    private boolean isOpenedAsQuestion(int askedAt) {
        return WordClass.ASKING.has(asked.word(asked.sentenceStart(askedAt)).key());
    }

    private static String shown(Wording wording, int index) {
        return wording.written(index, index + 1) + (wording.word(index).is(WordTrait.ASKS) ? MARK : "");
    }
}
