package org.whosaid.wording.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.whosaid.wording.alignment.AlignedRange;
import org.whosaid.wording.alignment.Alignment;
import org.whosaid.wording.alignment.Difference;
import org.whosaid.wording.alignment.DifferenceKind;
import org.whosaid.wording.word.Contractions;
import org.whosaid.wording.word.KeyForm;
import org.whosaid.wording.word.Word;
import org.whosaid.wording.word.WordClass;
import org.whosaid.wording.word.WordTrait;

/** Says in what the two sides of a changed stretch differ. Immutable. */
final class AlignedRangeReader {
    /** An insertion of more words than these is one whatever stands in it. */
    private static final int FEW = 3;

    private final Alignment alignment;
    private final KeyForm form;
    private final WordPairs pairs;
    private final EditorialReader editorial;

    AlignedRangeReader(Alignment alignment) {
        this.alignment = alignment;
        this.form = alignment.form();
        this.pairs = new WordPairs(alignment);
        this.editorial = new EditorialReader(alignment);
    }

    /** Nothing where only the typography differs, or the grammar of reported speech. */
    List<Difference> read(AlignedRange stretch) {
        List<Word> before = alignment.askedWords(stretch);
        List<Word> after = alignment.foundWords(stretch);
        if (alignment.isTypographic(stretch)) {
            return List.of();
        }
        if (isEditorial(before)) {
            return List.of(editorial.asked(stretch));
        }
        if (isEditorial(after)) {
            return editorial.found(stretch);
        }
        if (form == KeyForm.RETOLD && isGrammar(stretch, before, after)) {
            return List.of();
        }
        if (Contractions.expanded(keys(before)).equals(Contractions.expanded(keys(after)))) {
            return List.of(alignment.difference(DifferenceKind.CONTRACTION, stretch));
        }
        if (before.size() == after.size()) {
            return pairs.read(stretch);
        }
        boolean asManyNumbers = numbers(before).size() == numbers(after).size();
        return asManyNumbers && !numbers(before).isEmpty() ? aroundNumber(stretch) : atLarge(stretch, before, after);
    }

    /** Of words that agree but for spelling, inflection, or the grammar of reported speech, which has no place inside quotation marks. */
    List<Difference> readAgreeing(AlignedRange stretch) {
        if (form == KeyForm.SPOKEN) {
            return pairs.read(stretch);
        }
        List<Difference> differences = new ArrayList<>();
        AlignedRange.Range found = stretch.found();
        for (int from = found.from(), to; from < found.to(); from = to) {
            to = Math.min(alignment.found().run(from, from + 1).to(), found.to());
            if (isQuoted(from)) {
                differences.addAll(pairs.read(stretch.part(from - found.from(), to - found.from())));
            }
        }
        return differences;
    }

    private boolean isQuoted(int foundAt) {
        return alignment.found().word(foundAt).is(WordTrait.QUOTED);
    }

    /** Whether all words of a stretch, or where it has none all beside it, stand in the speaker's quotation marks. */
    private boolean isInMarks(AlignedRange stretch) {
        int from = stretch.found().from();
        int to = stretch.found().to();
        return from < to
                ? isQuoted(from) && isQuoted(to - 1)
                : (from == 0 || isQuoted(from - 1))
                        && (from == alignment.found().size() || isQuoted(from));
    }

    /** "He would", "that she had": what a reporter changes without changing what is said. "Might" for "will" is no such thing. */
    private boolean isGrammar(AlignedRange stretch, List<Word> before, List<Word> after) {
        List<String> modals = modals(before);
        List<String> retold = modals(after);
        return !isInMarks(stretch)
                && Word.negations(before) == Word.negations(after)
                && (modals.isEmpty() || retold.isEmpty() || modals.equals(retold))
                && Stream.concat(before.stream(), after.stream()).allMatch(word -> word.is(WordTrait.FUNCTION));
    }

    private List<String> modals(List<Word> words) {
        return words.stream()
                .filter(word -> WordClass.MODALITY.has(word.key()))
                .map(form::of)
                .toList();
    }

    private List<Difference> aroundNumber(AlignedRange stretch) {
        NumberSplit split = NumberSplit.of(alignment, stretch);
        List<Difference> differences = new ArrayList<>();
        if (!split.lead().isEmpty()) {
            differences.addAll(read(split.lead()));
        }
        AlignedRange rest = split.rest();
        if (rest.asked().length() == rest.found().length()) {
            differences.addAll(pairs.read(rest));
            return differences;
        }
        AlignedRange number = split.number();
        if (!keys(alignment.askedWords(number)).equals(keys(alignment.foundWords(number)))) {
            differences.add(alignment.difference(DifferenceKind.NUMBER, number));
        }
        if (!split.tail().isEmpty()) {
            differences.addAll(read(split.tail()));
        }
        return differences;
    }

    private List<Difference> atLarge(AlignedRange stretch, List<Word> before, List<Word> after) {
        boolean oneSided = before.isEmpty() || after.isEmpty();
        if (!oneSided && WordClass.UNIT.hasAll(before) && WordClass.UNIT.hasAll(after)) {
            return List.of(alignment.difference(DifferenceKind.NUMBER, pairs.withNumber(stretch)));
        }
        DifferenceKind plain = before.isEmpty()
                ? DifferenceKind.OMISSION
                : after.isEmpty() ? DifferenceKind.ADDITION : DifferenceKind.WORD;
        if (oneSided && before.size() + after.size() > FEW) {
            return List.of(alignment.difference(plain, stretch));
        }
        List<Difference> differences = new ArrayList<>();
        if (Word.negations(before) != Word.negations(after)) {
            differences.add(alignment.difference(DifferenceKind.NEGATION, stretch));
        }
        if (!numbers(before).equals(numbers(after))) {
            differences.add(alignment.difference(DifferenceKind.NUMBER, stretch));
        }
        boolean hasName = Stream.concat(before.stream(), after.stream()).anyMatch(Word::isName);
        if (differences.isEmpty()) {
            differences.add(alignment.difference(hasName ? DifferenceKind.NAME : plain, stretch));
        }
        return differences;
    }

    private static List<String> numbers(List<Word> words) {
        return keys(words.stream().filter(word -> word.is(WordTrait.NUMBER)).toList());
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().map(Word::key).toList();
    }

    private static boolean isEditorial(List<Word> words) {
        return !words.isEmpty() && words.stream().allMatch(word -> word.is(WordTrait.EDITORIAL));
    }
}
