package org.whosaid.verify.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whosaid.engine.lexicon.WordLists;

/**
 * Tells from the sentence around a quotation that it was not said: denied, invented, only supposed, asked about, or known from hearsay. Read
 * from the clause that governs the quotation; a "not" elsewhere in the sentence says nothing. For one sentence.
 */
public final class UnsaidSpeech {
    private static final WordLists LISTS = WordLists.beside(UnsaidSpeech.class, "unsaid-speech.txt");
    private static final Set<String> REPORTING = LISTS.set("reporting");
    private static final Set<String> NEGATIONS = LISTS.set("negations");
    private static final Set<String> HARMLESS = LISTS.set("harmless");
    private static final Set<String> REFUSALS = LISTS.set("refusals");
    private static final Set<String> FALSELY = LISTS.set("falsely");
    private static final Set<String> FAKES = LISTS.set("fakes");
    private static final Set<String> EVIDENCE = LISTS.set("evidence");
    private static final Set<String> RUMOURS = LISTS.set("rumours");
    private static final Set<String> HEARSAY = LISTS.set("hearsay");
    private static final Set<String> SUPPOSITIONS = LISTS.set("suppositions");
    private static final Set<String> PROSPECTS = LISTS.set("prospects");
    private static final Set<String> QUESTIONS = LISTS.set("questions");
    private static final Set<String> MODALS = LISTS.set("modals");
    private static final Set<String> APPEARING = LISTS.set("appearing");
    private static final Set<String> ASCRIBED = LISTS.set("ascribed");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*|[,;:?“]");
    private static final int NEAR = 4;

    private final List<String> sentence;
    private final List<String> clause;
    private final List<String> after;

    private UnsaidSpeech(SpeechFrame frame) {
        this.sentence = words(frame.before());
        this.clause = lastClause(sentence);
        this.after = words(frame.after());
    }

    /** The words that say so; empty where it was said, as far as the sentence tells. */
    public static Optional<String> signal(SpeechFrame frame) {
        UnsaidSpeech speech = new UnsaidSpeech(frame);
        return Stream.of(
                        speech.negated(),
                        speech.refused(),
                        speech.falsely(),
                        speech.faked(),
                        speech.withoutEvidence(),
                        speech.rumoured(),
                        speech.supposed(),
                        speech.asked(),
                        speech.takenBack())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> negated() {
        return find(
                clause,
                i -> isNegation(clause, i) && !isHarmless(clause, i) && isBeforeReporting(clause, i, clause.size()));
    }

    private Optional<String> refused() {
        return find(
                clause,
                i -> (REFUSALS.contains(clause.get(i)) && isBeforeReporting(clause, i, clause.size()))
                        || (clause.get(i).equals("short")
                                && i > 0
                                && clause.get(i - 1).startsWith("stop"))
                        || clause.get(i).equals("withdrawn")
                        || clause.get(i).equals("retracted"));
    }

    private Optional<String> falsely() {
        return find(clause, i -> FALSELY.contains(clause.get(i)))
                .or(() -> find(clause, i -> clause.get(i).equals("context") && isAt(clause, i - 2, Set.of("out"))))
                .or(() -> find(after, i -> i < NEAR && FALSELY.contains(after.get(i))));
    }

    private Optional<String> faked() {
        boolean isSubject = !sentence.contains(",") || isAt(sentence, 0, Set.of("in", "on"));
        return find(clause, i -> FAKES.contains(clause.get(i)))
                .or(() -> find(sentence, i -> isSubject && FAKES.contains(sentence.get(i))))
                .or(() -> find(
                        after,
                        i -> i < NEAR
                                && isAt(after, 0, Set.of("is", "was", "are", "were"))
                                && (FAKES.contains(after.get(i))
                                        || Set.of("false", "untrue").contains(after.get(i)))));
    }

    private Optional<String> withoutEvidence() {
        return find(
                        sentence,
                        i -> EVIDENCE.contains(sentence.get(i))
                                && isNear(sentence, i, Set.of("no", "not", "without", "little")))
                .or(() -> find(sentence, i -> sentence.get(i).equals("true") && isNear(sentence, i, Set.of("not"))))
                .or(() -> find(
                        sentence,
                        i -> Set.of("untrue", "false").contains(sentence.get(i))
                                && isAt(sentence, i + 1, Set.of("that"))));
    }

    private Optional<String> rumoured() {
        Optional<String> rumour = find(
                sentence,
                i -> RUMOURS.contains(sentence.get(i))
                        && (sentence.contains("claim") || sentence.contains("according") || sentence.contains("that")));
        return rumour.or(() -> find(clause, i -> HEARSAY.contains(clause.get(i))))
                .or(() -> find(clause, i -> APPEARING.contains(clause.get(i)) && isAt(clause, i + 1, Set.of("to"))))
                .or(() -> find(
                        clause,
                        i -> ASCRIBED.contains(clause.get(i))
                                && isAt(clause, i - 1, Set.of("is", "are", "was", "were"))
                                && isAt(clause, i + 1, Set.of("to"))));
    }

    private Optional<String> supposed() {
        return find(
                        clause,
                        i -> (i == 0 || isAt(clause, i - 1, Set.of("what")))
                                && SUPPOSITIONS.contains(clause.get(i))
                                && clause.size() > i + 1)
                .or(() -> find(
                        sentence,
                        i -> i == 0 && Set.of("had", "were").contains(sentence.get(0)) && !after.contains("?")))
                .or(() -> find(sentence, i -> sentence.get(i).startsWith("wish")))
                .or(() -> find(clause, i -> MODALS.contains(clause.get(i)) && isAt(clause, i + 1, Set.of("have"))))
                .or(() -> find(
                        clause,
                        i -> Set.of("should", "might", "may").contains(clause.get(i))
                                && isAt(clause, i + 1, REPORTING)))
                .or(() -> find(clause, i -> clause.get(i).equals("will") && isAt(clause, i + 1, REPORTING)))
                .or(() -> find(
                        clause,
                        i -> PROSPECTS.contains(clause.get(i))
                                && isAt(clause, i + 1, Set.of("to"))
                                && isAt(clause, i + 2, REPORTING)));
    }

    private Optional<String> asked() {
        return isAt(after, 0, Set.of("?"))
                ? find(sentence, i -> i == 0 && QUESTIONS.contains(sentence.get(0)))
                : Optional.empty();
    }

    /** "… is a sentence that she did not speak". */
    private Optional<String> takenBack() {
        return isAt(after, 0, Set.of("is", "was"))
                ? find(after, i -> isNegation(after, i) && isBeforeReporting(after, i, i + NEAR))
                : Optional.empty();
    }

    /** Whether a verb of reporting follows, before the word that the end counts. */
    private static boolean isBeforeReporting(List<String> words, int at, int end) {
        return IntStream.range(at + 1, Math.min(words.size(), end)).anyMatch(i -> REPORTING.contains(words.get(i)));
    }

    private static boolean isNegation(List<String> words, int at) {
        return NEGATIONS.contains(words.get(at))
                || words.get(at).endsWith("n't")
                || words.get(at).equals("no") && isAt(words, at + 1, Set.of("one"));
    }

    private static boolean isHarmless(List<String> words, int negation) {
        return IntStream.range(negation + 1, Math.min(words.size(), negation + 3))
                .anyMatch(i -> HARMLESS.contains(words.get(i)));
    }

    private static boolean isNear(List<String> words, int at, Set<String> wanted) {
        return IntStream.range(Math.max(0, at - NEAR), at).anyMatch(i -> wanted.contains(words.get(i)));
    }

    private static boolean isAt(List<String> words, int at, Set<String> wanted) {
        return at >= 0 && at < words.size() && wanted.contains(words.get(at));
    }

    /** From the word that is found on to the end of its words, shortened. */
    private static Optional<String> find(List<String> words, IntPredicate isSignal) {
        return IntStream.range(0, words.size())
                .filter(isSignal)
                .mapToObj(i -> String.join(" ", words.subList(i, Math.min(words.size(), i + NEAR))))
                .findFirst();
    }

    /** What follows the last comma, semicolon or colon, but for one at the very end. */
    private static List<String> lastClause(List<String> sentence) {
        int end = sentence.size();
        while (end > 0 && isStop(sentence.get(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && !isStop(sentence.get(start - 1))) {
            start--;
        }
        return sentence.subList(start, end);
    }

    private static boolean isStop(String word) {
        return word.length() == 1 && ",;:“".contains(word);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
    }
}
