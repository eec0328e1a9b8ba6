package org.whosaid.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says in what the two sides of a changed stretch differ. Immutable. */
final class StretchReader {
    /** An insertion of more words than these is one whatever stands in it. */
    private static final int FEW = 3;
    /** An editor's brackets that replace more words than these hide something. */
    private static final int LONGEST_REPLACED = 8;

    private final Alignment alignment;
    private final Wording asked;
    private final Wording found;
    private final KeyForm form;

    StretchReader(Alignment alignment) {
        this.alignment = alignment;
        this.asked = alignment.asked();
        this.found = alignment.found();
        this.form = alignment.form();
    }

    /** Nothing where only the typography differs, or the grammar of reported speech. */
    List<Difference> read(Stretch stretch) {
        List<Word> before = askedWords(stretch);
        List<Word> after = foundWords(stretch);
        if (alignment.isTypographic(stretch)) {
            return List.of();
        }
        if (isAll(before, Trait.EDITORIAL)) {
            return editorial(stretch, before, after);
        }
        if (isAll(after, Trait.EDITORIAL)) {
            return editorialInSource(stretch, before, after);
        }
        if (form == KeyForm.RETOLD && isGrammar(before, after)) {
            return List.of();
        }
        if (Contractions.expanded(keys(before).toList())
                .equals(Contractions.expanded(keys(after).toList()))) {
            return List.of(whole(DifferenceKind.CONTRACTION, stretch));
        }
        if (before.size() != after.size() && !numbers(before).isEmpty() && numbers(before).size() == numbers(after).size()) {
            return aroundNumber(stretch, before, after);
        }
        return before.size() == after.size() ? pairwise(stretch) : atLarge(stretch, before, after);
    }

    /** A number stands for a number; what is more or less beside it is another difference. */
    private List<Difference> aroundNumber(Stretch stretch, List<Word> before, List<Word> after) {
        int askedAt = stretch.asked().from() + firstNumber(before);
        int foundAt = stretch.found().from() + firstNumber(after);
        Stretch lead = Stretch.of(stretch.asked().from(), askedAt, stretch.found().from(), foundAt);
        if (isAll(askedWords(lead), WordClass.ARTICLE) && isAll(foundWords(lead), WordClass.ARTICLE)) {
            // "A third", "the 300".
            lead = Stretch.of(lead.asked().from(), lead.asked().from(), lead.found().from(), lead.found().from());
        }
        Stretch rest = Stretch.of(
                lead.asked().to(), stretch.asked().to(), lead.found().to(), stretch.found().to());
        int askedEnd = endOfUnit(asked, askedAt + 1, stretch.asked().to());
        int foundEnd = endOfUnit(found, foundAt + 1, stretch.found().to());
        Stretch number = Stretch.of(rest.asked().from(), askedEnd, rest.found().from(), foundEnd);
        List<Difference> differences = new ArrayList<>();
        if (!lead.isEmpty()) {
            differences.addAll(read(lead));
        }
        if (rest.asked().length() == rest.found().length()) {
            differences.addAll(pairwise(rest));
            return differences;
        }
        if (!keys(askedWords(number)).toList().equals(keys(foundWords(number)).toList())) {
            differences.add(whole(DifferenceKind.NUMBER, number));
        }
        Stretch tail = Stretch.of(askedEnd, stretch.asked().to(), foundEnd, stretch.found().to());
        if (!tail.isEmpty()) {
            differences.addAll(read(tail));
        }
        return differences;
    }

    private static int endOfUnit(Wording wording, int from, int limit) {
        int end = from;
        while (end < limit && WordClass.UNIT.has(wording.word(end).key())) {
            end++;
        }
        return end;
    }

    private static int firstNumber(List<Word> words) {
        return (int) words.stream().takeWhile(word -> !counts(word)).count();
    }

    /** Of words that agree but for spelling or inflection. */
    List<Difference> readAgreeing(Stretch stretch) {
        return form == KeyForm.RETOLD ? List.of() : pairwise(stretch);
    }

    private List<Difference> editorialInSource(Stretch stretch, List<Word> before, List<Word> inserted) {
        if (negations(before) != negations(inserted)) {
            return List.of(whole(DifferenceKind.NEGATION, stretch));
        }
        return before.isEmpty() ? List.of() : List.of(whole(DifferenceKind.UNCONFIRMED, stretch));
    }

    private List<Difference> editorial(Stretch stretch, List<Word> inserted, List<Word> replaced) {
        List<Difference> differences = new ArrayList<>();
        if (negations(inserted) != negations(replaced)) {
            differences.add(whole(DifferenceKind.NEGATION, stretch));
        } else if (replaced.stream().anyMatch(StretchReader::counts)) {
            differences.add(whole(DifferenceKind.NUMBER, stretch));
        } else if (replaced.size() > LONGEST_REPLACED) {
            differences.add(whole(DifferenceKind.OMISSION, stretch));
        } else {
            differences.add(whole(DifferenceKind.EDITORIAL_INSERTION, stretch));
        }
        return differences;
    }

    /** "He would", "that she had": what a reporter changes without changing what is said. "Might" for "will" is no such thing. */
    private boolean isGrammar(List<Word> before, List<Word> after) {
        List<String> modals = modals(before);
        List<String> retold = modals(after);
        return negations(before) == negations(after)
                && (modals.isEmpty() || retold.isEmpty() || modals.equals(retold))
                && Stream.concat(before.stream(), after.stream()).allMatch(word -> word.is(Trait.FUNCTION));
    }

    private List<String> modals(List<Word> words) {
        return words.stream()
                .filter(word -> WordClass.MODALITY.has(word.key()))
                .map(form::of)
                .toList();
    }

    /** Word by word; neighbours that differ in the same way are one difference. */
    private List<Difference> pairwise(Stretch stretch) {
        List<Difference> differences = new ArrayList<>();
        int length = stretch.asked().length();
        for (int from = 0, to = 1; from < length; from = to++) {
            if (isSame(stretch, from)) {
                continue;
            }
            DifferenceKind kind = kind(stretch, from);
            while (to < length && !isSame(stretch, to) && kind(stretch, to) == kind) {
                to++;
            }
            differences.add(pair(kind, stretch, from, to));
        }
        return differences;
    }

    private Difference pair(DifferenceKind kind, Stretch stretch, int from, int to) {
        // Five kilometres for five miles: the number belongs to its unit.
        int number = kind == DifferenceKind.NUMBER && from == 0 && isUnitOfNumber(stretch) ? 1 : 0;
        return Difference.within(
                kind,
                asked.written(
                        stretch.asked().from() + from - number, stretch.asked().from() + to),
                found.written(
                        stretch.found().from() + from - number, stretch.found().from() + to));
    }

    private boolean isSame(Stretch stretch, int offset) {
        return asked.word(stretch.asked().from() + offset)
                .key()
                .equals(found.word(stretch.found().from() + offset).key());
    }

    private DifferenceKind kind(Stretch stretch, int offset) {
        return new WordPair(
                        asked.word(stretch.asked().from() + offset),
                        found.word(stretch.found().from() + offset))
                .kind();
    }

    private boolean isUnitOfNumber(Stretch stretch) {
        int askedBefore = stretch.asked().from() - 1;
        int foundBefore = stretch.found().from() - 1;
        return askedBefore >= 0
                && foundBefore >= 0
                && asked.word(askedBefore).is(Trait.NUMBER)
                && found.word(foundBefore).is(Trait.NUMBER);
    }

    private List<Difference> atLarge(Stretch stretch, List<Word> before, List<Word> after) {
        boolean oneSided = before.isEmpty() || after.isEmpty();
        if (!oneSided && isAll(before, WordClass.UNIT) && isAll(after, WordClass.UNIT)) {
            return List.of(pairOfUnits(stretch));
        }
        DifferenceKind plain = before.isEmpty()
                ? DifferenceKind.OMISSION
                : after.isEmpty() ? DifferenceKind.ADDITION : DifferenceKind.WORD;
        if (oneSided && before.size() + after.size() > FEW) {
            return List.of(whole(plain, stretch));
        }
        List<Difference> differences = new ArrayList<>();
        if (negations(before) != negations(after)) {
            differences.add(whole(DifferenceKind.NEGATION, stretch));
        }
        if (!numbers(before).equals(numbers(after))) {
            differences.add(whole(DifferenceKind.NUMBER, stretch));
        }
        boolean hasName = Stream.concat(before.stream(), after.stream()).anyMatch(Word::isName);
        if (differences.isEmpty()) {
            differences.add(whole(hasName ? DifferenceKind.NAME : plain, stretch));
        }
        return differences;
    }

    private Difference pairOfUnits(Stretch stretch) {
        int number = isUnitOfNumber(stretch) ? 1 : 0;
        return whole(
                DifferenceKind.NUMBER,
                Stretch.of(
                        stretch.asked().from() - number,
                        stretch.asked().to(),
                        stretch.found().from() - number,
                        stretch.found().to()));
    }

    private Difference whole(DifferenceKind kind, Stretch stretch) {
        return Difference.within(
                kind,
                asked.written(stretch.asked().from(), stretch.asked().to()),
                found.written(stretch.found().from(), stretch.found().to()));
    }

    private static boolean counts(Word word) {
        return word.is(Trait.NUMBER);
    }

    private static long negations(List<Word> words) {
        return words.stream().filter(Word::isNegation).count();
    }

    private static List<String> numbers(List<Word> words) {
        return keys(words.stream().filter(StretchReader::counts).toList()).toList();
    }

    private static Stream<String> keys(List<Word> words) {
        return words.stream().map(Word::key);
    }

    private static boolean isAll(List<Word> words, Trait trait) {
        Predicate<Word> has = word -> word.is(trait);
        return !words.isEmpty() && words.stream().allMatch(has);
    }

    private static boolean isAll(List<Word> words, WordClass kind) {
        return words.stream().allMatch(word -> kind.has(word.key()));
    }

    private List<Word> askedWords(Stretch stretch) {
        return asked.words(stretch.asked().from(), stretch.asked().to());
    }

    private List<Word> foundWords(Stretch stretch) {
        return found.words(stretch.found().from(), stretch.found().to());
    }
}
