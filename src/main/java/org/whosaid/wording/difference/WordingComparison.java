package org.whosaid.wording.difference;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.engine.text.Span;
import org.whosaid.wording.alignment.Difference;
import org.whosaid.wording.alignment.DifferenceKind;
import org.whosaid.wording.alignment.Wording;
import org.whosaid.wording.word.KeyForm;
import org.whosaid.wording.word.WordTrait;

/**
 * What became of a comparison of the words asked about with those of one quote. Immutable.
 *
 * @param isQuoted whether the words that were found stand in the speaker's quotation marks, all of them
 * @param score share of the words that agree, 0 to 1
 * @param spans where the quote has them, in UTF-16 units of its text
 * @param rest words at the start or end of the question that this quote has nothing of; they may be another quote
 */
public record WordingComparison(
        MatchGrade fit,
        boolean isQuoted,
        double score,
        List<Difference> differences,
        List<Span> spans,
        Optional<String> rest) {
    /** Differences between which a sentence is still the same one. */
    static final Set<DifferenceKind> NEAR = EnumSet.of(
            DifferenceKind.NUMBER,
            DifferenceKind.NEGATION,
            DifferenceKind.SPELLING,
            DifferenceKind.INFLECTION,
            DifferenceKind.CONTRACTION,
            DifferenceKind.ORDER);

    public WordingComparison {
        differences = List.copyOf(differences);
        spans = List.copyOf(spans);
    }

    /**
     * Compares; empty where the two have nothing to do with each other. Linear in the quote; in the question, quadratic at worst.
     * What stands outside quotation marks is compared as the retelling that it is.
     */
    public static Optional<WordingComparison> of(Wording asked, Wording found) {
        Optional<WordingComparison> spoken = WordingComparer.compare(asked, found, KeyForm.SPOKEN);
        boolean isRetold = !found.all(0, found.size(), word -> word.is(WordTrait.QUOTED));
        if (!isRetold
                || spoken.filter(comparison -> comparison.fit != MatchGrade.ALTERED)
                        .isPresent()) {
            return spoken;
        }
        return Stream.concat(spoken.stream(), WordingComparer.compare(asked, found, KeyForm.RETOLD).stream())
                .min(Comparator.comparing(WordingComparison::fit)
                        .thenComparing(WordingComparison::score, Comparator.reverseOrder()));
    }

    /** Whether it is the same sentence, with another number, a negation, or another form of a word. */
    public boolean isNear() {
        return differences.stream()
                .allMatch(difference ->
                        NEAR.contains(difference.kind()) || !difference.kind().alters());
    }
}
