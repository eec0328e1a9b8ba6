package org.whosaid.wording.difference;

import java.util.List;
import java.util.Optional;
import org.whosaid.wording.alignment.AlignedRange;
import org.whosaid.wording.alignment.Alignment;
import org.whosaid.wording.alignment.Difference;
import org.whosaid.wording.alignment.Wording;

/** Whether a question and a quote have to do with each other, or agree in what everybody says. Immutable. */
final class TopicRelation {
    /** Below this, what agrees are the words that everybody uses. */
    private static final double LEAST_SCORE = 0.6;

    /** Where no word was put for another, less agreement tells that it is the same sentence. */
    private static final double LEAST_NEAR_SCORE = 0.4;

    private static final int LEAST_CONTENT = 2;
    private static final int LEAST_REST = 4;

    private final Alignment alignment;

    TopicRelation(Alignment alignment) {
        this.alignment = alignment;
    }

    /** @param changes in what the two differ where they are aligned */
    boolean isClose(List<Difference> changes) {
        if (changes.stream().allMatch(change -> WordingComparison.NEAR.contains(change.kind()))) {
            return alignment.score() >= LEAST_NEAR_SCORE && alignment.agreeingContent() > 0;
        }
        int content = alignment.asked().contentWords();
        return alignment.score() >= LEAST_SCORE
                && alignment.agreeingContent() >= Math.min(LEAST_CONTENT, Math.max(1, content));
    }

    /** Words at the start or end of the question that this quote has nothing of, if they say enough to be another quote. */
    Optional<String> rest() {
        return alignment.changed().stream()
                .filter(stretch -> stretch.found().isEmpty() && stretch.asked().length() >= LEAST_REST)
                .filter(stretch -> isEdge(stretch) && saysEnough(stretch))
                .map(stretch -> alignment
                        .asked()
                        .written(stretch.asked().from(), stretch.asked().to()))
                .findFirst();
    }

    private boolean isEdge(AlignedRange stretch) {
        return stretch.asked().from() == 0
                || stretch.asked().to() == alignment.asked().size();
    }

    private boolean saysEnough(AlignedRange rest) {
        long content =
                alignment.askedWords(rest).stream().filter(Wording::isContent).count();
        return content >= LEAST_CONTENT && alignment.agreeingContent() >= LEAST_CONTENT;
    }
}
