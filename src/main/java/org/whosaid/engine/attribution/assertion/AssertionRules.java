package org.whosaid.engine.attribution.assertion;

import static org.whosaid.engine.attribution.assertion.AssertionKind.ASKED;
import static org.whosaid.engine.attribution.assertion.AssertionKind.DENIED;
import static org.whosaid.engine.attribution.assertion.AssertionKind.HEARSAY;
import static org.whosaid.engine.attribution.assertion.AssertionKind.HYPOTHETICAL;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.Span;

/**
 * Reads from the sentence around a content that it was not said: denied, invented, only supposed, asked about, or known from hearsay. Read
 * from the clause that governs the content; a "not" elsewhere in the sentence says nothing. For one sentence.
 */
final class AssertionRules {
    private static final WordLists LISTS = WordLists.beside(AssertionRules.class, "assertion.txt");
    static final Set<String> REPORTING = LISTS.set("reporting");
    private static final Set<String> NEGATIONS = LISTS.set("negations");
    private static final Set<String> HARMLESS = LISTS.set("harmless");
    private static final Set<String> REFUSALS = LISTS.set("refusals");
    private static final Set<String> REFUSING = Set.of("refuse", "refuses", "refused", "refusing", "refusal");
    private static final Set<String> SPEAKING = LISTS.set("speaking");
    private static final Set<String> ASCRIBING = LISTS.set("ascribing");
    private static final Set<String> DENIALS = LISTS.set("denials");
    private static final Set<String> REJECTIONS = LISTS.set("rejections");
    private static final Set<String> ALLEGATIONS = LISTS.set("allegations");
    private static final Set<String> FALSELY = LISTS.set("falsely");
    private static final Set<String> FAKES = LISTS.set("fakes");
    private static final Set<String> MEDIA = LISTS.set("media");
    private static final Set<String> MOCKERIES = LISTS.set("mockeries");
    private static final Set<String> UTTERANCES = LISTS.set("utterances");
    private static final Set<String> APPEARANCES = LISTS.set("appearances");
    private static final Set<String> EVIDENCE = LISTS.set("evidence");
    private static final Set<String> RUMOURS = LISTS.set("rumours");
    private static final Set<String> CLAIMING = LISTS.set("claiming");
    private static final Set<String> HEARSAY_ADVERBS = LISTS.set("hearsay");
    private static final Set<String> SUPPOSITIONS = LISTS.set("suppositions");
    private static final Set<String> PROSPECTS = LISTS.set("prospects");
    private static final Set<String> ASKING = LISTS.set("asking");
    private static final Set<String> QUESTIONS = LISTS.set("questions");
    private static final Set<String> MODALS = LISTS.set("modals");
    private static final Set<String> APPEARING = LISTS.set("appearing");
    private static final Set<String> ASCRIBED = LISTS.set("ascribed");
    private static final Set<String> BE = Set.of("is", "are", "was", "were");
    private static final Set<String> UNCONFIRMED = LISTS.set("unconfirmed");
    private static final Set<String> IMAGINATIONS = Set.of("imagine", "picture", "suppose", "supposing");
    private static final Set<String> CONJUNCTIONS_OF_CLAUSES = Set.of("and", "but", "because", "while");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "while", "because");
    /** In words: so near, two words belong together. */
    private static final int NEAR = 4;
    /** In words: a negation farther from a verb is not its own. */
    private static final int FAR = 8;

    private final FrameWords sentence;
    private final FrameWords clause;
    private final FrameWords after;
    private final boolean isObject;

    /**
     * @param cue the reporting words, if there are any
     * @param isReported whether the reporter's own words go on into the content, which then is what the cue's verb is about
     */
    AssertionRules(SpeechFrame frame, Optional<Span> cue, boolean isReported) {
        this.sentence = frame.before();
        this.after = frame.after();
        this.clause = cue.flatMap(after::clauseOf).orElseGet(sentence::lastClause);
        this.isObject = isReported && !sentence.is(sentence.size() - 1, Set.of("as", ",", ":", "calling"));
    }

    Assertion read() {
        return Stream.of(
                        is(DENIED, negated()),
                        is(DENIED, refused()),
                        is(DENIED, denying()),
                        is(DENIED, falsely()),
                        is(DENIED, faked()),
                        is(DENIED, withoutEvidence()),
                        is(HEARSAY, rumoured()),
                        is(HYPOTHETICAL, supposed()),
                        is(ASKED, asked()),
                        is(DENIED, takenBack()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Assertion.ASSERTED);
    }

    /** Of a quotation that the sentence is about: "… is a fake". */
    static Assertion ofSubject(SpeechFrame frame) {
        AssertionRules rules = new AssertionRules(frame, Optional.empty(), false);
        return is(DENIED, rules.faked()).or(() -> is(DENIED, rules.takenBack())).orElse(Assertion.ASSERTED);
    }

    private static Optional<Assertion> is(AssertionKind kind, Optional<Span> signal) {
        return signal.map(words -> Assertion.by(kind, words));
    }

    private Optional<Span> negated() {
        return clause.find(i -> isNegation(clause, i)
                        && !clause.has(i + 1, i + 3, HARMLESS)
                        && !isInRelativeClause(i)
                        && isAboutReporting(i))
                .or(() -> sentence.find(i -> i == 0 && opensWithNegation()))
                .or(() -> clause.find(i -> (clause.at(i).equals("without") || isInsteadOf(i))
                        && clause.has(i + 1, i + 1 + NEAR, REPORTING)));
    }

    /** "A guest who did not want to be named said": the negation is not that of the reporting verb. */
    private boolean isInRelativeClause(int i) {
        return i > 1 && clause.has(Math.max(1, i - 2), i, Set.of("who", "which"));
    }

    /** "Nowhere in the minutes does Rask say", "neither Rask nor Holm, …, has called it", "no transcript has the words". */
    private boolean opensWithNegation() {
        int end = sentence.size();
        boolean isSubject = sentence.is(0, Set.of("no", "nobody")) && !sentence.has(0, end, Set.of(","));
        return (isSubject || sentence.is(0, Set.of("neither", "never", "nowhere")))
                && !sentence.has(1, 3, HARMLESS)
                && (sentence.has(end - NEAR, end, REPORTING) || sentence.is(end - 1, UTTERANCES))
                && !sentence.has(1, end, CONJUNCTIONS_OF_CLAUSES);
    }

    private boolean isInsteadOf(int i) {
        return (clause.at(i).equals("than") && clause.has(0, i, Set.of("rather")))
                || (clause.at(i).equals("of") && clause.at(i - 1).equals("instead"));
    }

    private Optional<Span> refused() {
        return clause.find(i -> (clause.is(i, REFUSALS) && clause.has(i + 1, i + NEAR, REPORTING))
                || (clause.at(i).equals("short") && clause.at(i - 1).startsWith("stop"))
                || clause.is(i, Set.of("withdrawn", "retracted")));
    }

    /** Whether the verb that it belongs to is one of reporting: no other verb's conjunction comes between. */
    private boolean isAboutReporting(int negation) {
        int end = negation + 1;
        while (end < clause.size() && end <= negation + FAR && !clause.is(end, CONJUNCTIONS)) {
            end++;
        }
        return clause.has(negation + 1, end, REPORTING);
    }

    /** "Denied that it was a trick", "disputed that", "dismissed claims that": what is reported is what the speaker does not say. */
    private Optional<Span> denying() {
        return isObject && !clause.has(0, clause.size(), NEGATIONS) && !clause.has(0, clause.size(), REFUSING)
                ? clause.find(i -> (clause.is(i, DENIALS)
                                || (clause.is(i, REJECTIONS)
                                        && (i + 1 == clause.size() || clause.has(i + 1, i + 1 + NEAR, ALLEGATIONS))))
                        && !clause.has(i + 1, clause.size(), SPEAKING))
                : Optional.empty();
    }

    private Optional<Span> falsely() {
        return clause.find(i -> (clause.is(i, FALSELY) && isPutIntoMouth(clause, i))
                        || (clause.at(i).equals("context") && clause.at(i - 2).equals("out")))
                .or(() -> after.find(i -> i < NEAR && after.is(i, FALSELY) && isPutIntoMouth(after, i)));
    }

    /** "Falsely quoted", "falsely claims that Rask said"; who "falsely claimed" something did say it. */
    private static boolean isPutIntoMouth(FrameWords words, int adverb) {
        return words.has(adverb + 1, adverb + NEAR, ASCRIBING)
                || words.has(adverb - NEAR, adverb, ASCRIBING)
                || words.count(adverb + 1, words.size(), REPORTING) > 1;
    }

    /** "A fake screenshot shows", "a parody account": whatever follows was made up. */
    private Optional<Span> faked() {
        return sentence.find(i -> sentence.is(i, MOCKERIES)
                        || (sentence.is(i, FAKES) && sentence.has(i + 1, i + 3, MEDIA))
                        || (sentence.is(i, FAKES) && sentence.has(i - NEAR, i, MEDIA)))
                .or(() -> after.find(i ->
                        i < NEAR && after.is(0, BE) && (after.is(i, FAKES) || after.is(i, Set.of("false", "untrue")))));
    }

    private Optional<Span> withoutEvidence() {
        return sentence.find(i -> (sentence.is(i, EVIDENCE)
                        && isNear(i, Set.of("no", "not", "without", "little"))
                        && sentence.has(i + 1, sentence.size(), REPORTING))
                || (sentence.at(i).equals("true") && isNear(i, Set.of("not")))
                || (sentence.is(i, Set.of("untrue", "false"))
                        && sentence.at(i + 1).equals("that")));
    }

    private Optional<Span> rumoured() {
        return sentence.find(i -> sentence.is(i, UNCONFIRMED))
                .or(() -> sentence.find(i -> sentence.is(i, RUMOURS)
                        && (sentence.has(i + 1, i + 1 + NEAR, CLAIMING) || isNear(i, Set.of("according")))))
                .or(() -> clause.find(i -> clause.is(i, HEARSAY_ADVERBS)
                        || (clause.is(i, APPEARING)
                                && clause.at(i + 1).equals("to")
                                && clause.has(i + 2, i + NEAR, REPORTING))
                        || (clause.is(i, ASCRIBED)
                                && clause.is(i - 1, BE)
                                && clause.at(i + 1).equals("to"))));
    }

    private Optional<Span> supposed() {
        return sentence.find(i -> i == 0 && sentence.is(0, IMAGINATIONS))
                .or(() -> clause.find(i -> (i == 0 || clause.at(i - 1).equals("what"))
                        && clause.is(i, SUPPOSITIONS)
                        && clause.has(i + 1, clause.size(), REPORTING)))
                .or(() -> sentence.find(i -> i == 0
                        && sentence.is(0, Set.of("had", "should", "were"))
                        && sentence.has(1, sentence.size(), REPORTING)
                        && !after.is(0, Set.of("?"))))
                .or(() -> sentence.find(i ->
                        sentence.is(i, Set.of("wish", "wishes", "wished")) && sentence.has(i + 1, i + FAR, REPORTING)))
                .or(() -> clause.find(this::isOnlyPossible));
    }

    private boolean isOnlyPossible(int i) {
        return (clause.is(i, MODALS)
                        && clause.has(i + 1, i + NEAR, Set.of("have"))
                        && clause.has(i + 2, i + 2 + NEAR, REPORTING))
                || (clause.at(i).equals("as")
                        && clause.is(i + 1, Set.of("if", "though"))
                        && clause.has(i + 2, i + 2 + NEAR, REPORTING))
                || (clause.is(i, Set.of("should", "might", "may", "will")) && clause.is(i + 1, REPORTING))
                || (clause.is(i, PROSPECTS)
                        && !clause.is(i - 1, Set.of("more", "most", "less", "least"))
                        && clause.at(i + 1).equals("to")
                        && clause.is(i + 2, REPORTING));
    }

    private Optional<Span> asked() {
        return sentence.find(i -> i == 0 && sentence.is(0, QUESTIONS) && after.is(0, Set.of("?")))
                .or(() -> clause.find(i -> clause.is(i, Set.of("if", "whether"))
                        && clause.has(i - NEAR, i, ASKING)
                        && clause.has(i + 1, clause.size(), REPORTING)));
    }

    /** "… is a sentence that she did not speak", "the words … never passed his lips". */
    private Optional<Span> takenBack() {
        boolean isSubject = sentence.is(sentence.size() - 1, UTTERANCES);
        boolean isCalled = after.is(0, BE) && after.has(1, NEAR, UTTERANCES);
        return after.find(i -> isNegation(after, i)
                && ((i < NEAR && isSubject)
                        || ((i < NEAR && after.is(0, BE) || isCalled) && after.has(i + 1, i + NEAR, REPORTING))
                        || isAppearance(i)));
    }

    private boolean isAppearance(int negation) {
        return negation < 2 && after.has(negation + 1, negation + NEAR, APPEARANCES);
    }

    private static boolean isNegation(FrameWords words, int i) {
        return words.is(i, NEGATIONS)
                || words.at(i).endsWith("n't")
                || (words.at(i).equals("no") && words.at(i + 1).equals("one"));
    }

    private boolean isNear(int i, Set<String> wanted) {
        return sentence.has(i - NEAR, i, wanted);
    }
}
