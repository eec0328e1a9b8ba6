package org.whosaid.wording.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.whosaid.engine.text.Span;
import org.whosaid.wording.word.KeyForm;
import org.whosaid.wording.word.RepeatedVerbs;
import org.whosaid.wording.word.Word;
import org.whosaid.wording.word.WordTrait;

/**
 * Which words of a question stand where in a quote. Immutable.
 *
 * @param equal what agrees, at least one stretch, in the order of both
 * @param changed what does not agree, between and around what does
 * @param hidden what stands in the quote where the question has an ellipsis
 */
public record Alignment(
        Wording asked,
        Wording found,
        KeyForm form,
        List<AlignedRange> equal,
        List<AlignedRange> changed,
        List<AlignedRange> hidden) {
    public Alignment {
        equal = List.copyOf(equal);
        changed = List.copyOf(changed);
        hidden = List.copyOf(hidden);
    }

    public List<Word> askedWords(AlignedRange stretch) {
        return asked.words(stretch.asked().from(), stretch.asked().to());
    }

    public List<Word> foundWords(AlignedRange stretch) {
        return found.words(stretch.found().from(), stretch.found().to());
    }

    /** All of a stretch as one difference. */
    public Difference difference(DifferenceKind kind, AlignedRange stretch) {
        return Difference.within(
                kind,
                asked.written(stretch.asked().from(), stretch.asked().to()),
                found.written(stretch.found().from(), stretch.found().to()));
    }

    public int foundFrom() {
        return Math.min(
                equal.get(0).found().from(),
                changed.stream()
                        .mapToInt(stretch -> stretch.found().from())
                        .min()
                        .orElse(Integer.MAX_VALUE));
    }

    public int foundTo() {
        return Math.max(
                equal.get(equal.size() - 1).found().to(),
                changed.stream().mapToInt(stretch -> stretch.found().to()).max().orElse(0));
    }

    /** Dice's coefficient of the two wordings, in weights of words: 0 to 1. What is left out openly does not count. */
    public double score() {
        double agreeing = 0;
        for (AlignedRange stretch : equal) {
            agreeing += weight(asked, stretch.asked());
        }
        double askedOnly = 0;
        double foundOnly = 0;
        for (AlignedRange stretch : changed) {
            if (isTypographic(stretch)) {
                agreeing += weight(asked, stretch.asked());
                continue;
            }
            askedOnly += weight(asked, stretch.asked());
            foundOnly += isEditorial(stretch) ? 0 : weight(found, stretch.found());
        }
        return agreeing == 0 ? 0 : 2 * agreeing / (2 * agreeing + askedOnly + foundOnly);
    }

    /** Whether only spaces and hyphens differ: "e-mail", "email"; but "a part" is not "apart", nor "now here" "nowhere". */
    public boolean isTypographic(AlignedRange stretch) {
        String joined = joined(asked, stretch.asked());
        List<Word> askedWords = askedWords(stretch);
        List<Word> foundWords = foundWords(stretch);
        return joined.equals(joined(found, stretch.found()))
                && opensWithFunction(askedWords) == opensWithFunction(foundWords)
                && Word.negations(askedWords) == Word.negations(foundWords)
                && (RepeatedVerbs.isRepeated(askedWords) == RepeatedVerbs.isRepeated(foundWords)
                        || !RepeatedVerbs.isAnother(joined));
    }

    private static boolean opensWithFunction(List<Word> words) {
        return words.size() > 1 && words.get(0).is(WordTrait.FUNCTION);
    }

    private static String joined(Wording wording, AlignedRange.Range range) {
        return wording.words(range.from(), range.to()).stream().map(Word::key).collect(Collectors.joining());
    }

    private boolean isEditorial(AlignedRange stretch) {
        return !stretch.asked().isEmpty()
                && asked.all(stretch.asked().from(), stretch.asked().to(), word -> word.is(WordTrait.EDITORIAL));
    }

    private static double weight(Wording wording, AlignedRange.Range range) {
        return wording.words(range.from(), range.to()).stream()
                .filter(word -> !word.is(WordTrait.EDITORIAL))
                .mapToDouble(Word::weight)
                .sum();
    }

    /** How many recognisable words agree. */
    public int agreeingContent() {
        return (int) equal.stream()
                .flatMap(stretch ->
                        asked.words(stretch.asked().from(), stretch.asked().to()).stream())
                .filter(Wording::isContent)
                .map(Word::key)
                .distinct()
                .count();
    }

    /** Where the quote has it, without what an ellipsis hides. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int from = foundFrom();
        for (AlignedRange gap : hidden) {
            spans.add(found.span(from, gap.found().from()));
            from = gap.found().to();
        }
        spans.add(found.span(from, foundTo()));
        return spans;
    }
}
