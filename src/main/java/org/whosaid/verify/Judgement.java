package org.whosaid.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.Passage;
import org.whosaid.document.SpeakerReference;
import org.whosaid.document.StoredQuote;
import org.whosaid.wording.alignment.Difference;
import org.whosaid.wording.alignment.Difference.Place;
import org.whosaid.wording.alignment.DifferenceKind;
import org.whosaid.wording.alignment.Wording;
import org.whosaid.wording.difference.MatchGrade;

/**
 * The verdict on a question and the evidence for it. Immutable.
 *
 * <p>Too unspecific is: fewer than three words, or none that is recognisable; fewer than three recognisable words, if three people
 * said so, if somebody else than the asked speaker did, or if other words were put for them; and whatever five people said, unless
 * the asked speaker did, or said the opposite.
 */
record Judgement(
        Wording asked, @Nullable AskedSpeaker speaker, List<MatchedQuote> evidence, Optional<MatchedQuote> rest) {
    private static final int FEW_CONTENT_WORDS = 3;
    private static final int MANY_SPEAKERS_OF_FEW_WORDS = 3;
    private static final int MANY_SPEAKERS = 5;

    Judgement {
        evidence = List.copyOf(evidence);
    }

    /** Of words that nobody needs to look for. */
    static Verification tooShort(@Nullable AskedSpeaker speaker) {
        return new Verification(
                Verdict.TOO_UNSPECIFIC,
                withoutEvidence(speaker),
                SpeakerRemarks.named(speaker),
                List.of(),
                VerdictExplanation.tooShort(speaker));
    }

    /** @param isNamedNear whether the article names somebody right before or behind a quote */
    Verification verification(int limit, BiPredicate<StoredQuote, String> isNamedNear) {
        if (evidence.isEmpty()) {
            return new Verification(
                    Verdict.NOT_FOUND,
                    withoutEvidence(speaker),
                    SpeakerRemarks.named(speaker),
                    List.of(),
                    VerdictExplanation.notFound(speaker));
        }
        MatchedQuote best = best();
        List<Difference> differences = new ArrayList<>(differences(best));
        differences.addAll(SpeakerRemarks.of(best, speaker));
        Verdict verdict = verdict(best, differences, isNamedNear);
        List<MatchedQuote> shown = Stream.concat(
                        Stream.concat(Stream.of(best), rest.stream()),
                        evidence.stream().skip(1))
                .distinct()
                .limit(limit)
                .toList();
        String explanation =
                new VerdictExplanation(verdict, best, own(best), differences, speaker, speakers()).sentence();
        return new Verification(verdict, best.speaker(), differences, shown, explanation);
    }

    /** Of words too few to tell whose they are, what the asked speaker said like them, which may be the opposite. */
    private MatchedQuote best() {
        MatchedQuote first = evidence.get(0);
        return isTooUnspecific(first) ? own(first).orElse(first) : first;
    }

    /** What the asked speaker said like the words, where the best evidence is somebody else's. */
    private Optional<MatchedQuote> own(MatchedQuote best) {
        return best.speaker() == SpeakerMatch.OTHER
                ? evidence.stream()
                        .filter(one -> one.speaker() == SpeakerMatch.SAME)
                        .filter(one -> one.comparison().isNear())
                        .findFirst()
                : Optional.empty();
    }

    private static SpeakerMatch withoutEvidence(@Nullable AskedSpeaker speaker) {
        return speaker == null ? SpeakerMatch.NOT_ASKED : SpeakerMatch.NONE;
    }

    private Verdict verdict(
            MatchedQuote best, List<Difference> differences, BiPredicate<StoredQuote, String> isNamedNear) {
        if (isTooUnspecific(best)) {
            return Verdict.TOO_UNSPECIFIC;
        }
        if (isInterrupted(best)) {
            return Verdict.PARTIAL;
        }
        MatchGrade fit = best.comparison().fit();
        boolean isDenied = differences.stream().anyMatch(one -> one.kind() == DifferenceKind.DENIED);
        // "Ann Rask never said “…”, her office said": the words are put into Ann Rask's mouth, not the office's.
        boolean isDeniedOfAsked = isDenied && speaker != null && isNamedNear.test(best.quote(), speaker.written());
        if (best.speaker() == SpeakerMatch.OTHER && fit != MatchGrade.ALTERED && !isDeniedOfAsked) {
            return Verdict.MISATTRIBUTED;
        }
        // That the speaker does not say so is left out.
        return fit == MatchGrade.VERBATIM && isDenied ? Verdict.PARTIAL : Verdict.of(fit);
    }

    private boolean isTooUnspecific(MatchedQuote best) {
        boolean isTheirs = best.speaker() == SpeakerMatch.SAME;
        if (asked.contentWords() >= FEW_CONTENT_WORDS) {
            return !isTheirs && speakers() >= MANY_SPEAKERS;
        }
        boolean isLucky = best.comparison().fit() == MatchGrade.ALTERED
                && !best.comparison().isNear();
        return !isTheirs
                && (speakers() >= MANY_SPEAKERS_OF_FEW_WORDS || best.speaker() == SpeakerMatch.OTHER || isLucky);
    }

    /** How many different speakers are quoted with these words. */
    private long speakers() {
        return evidence.stream()
                .filter(one -> one.comparison().fit() == MatchGrade.VERBATIM
                        || one.comparison().fit() == MatchGrade.PARTIAL)
                .map(MatchedQuote::quote)
                .map(quote -> quote.speaker()
                        .map(who -> who.id().toString())
                        .orElse(quote.answer().name()))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** Whether the two halves of the question are two quotes that only the reporter sets apart, and nothing else differs. */
    private boolean isInterrupted(MatchedQuote best) {
        return rest.filter(other -> areNeighbours(best.quote(), other.quote())).isPresent()
                && best.comparison().differences().size() == 1;
    }

    private static boolean areNeighbours(StoredQuote one, StoredQuote other) {
        return one.document().id().equals(other.document().id())
                && Math.abs(one.ordinal() - other.ordinal()) == 1
                && one.speaker().isPresent()
                && one.speaker()
                        .map(SpeakerReference::id)
                        .equals(other.speaker().map(SpeakerReference::id));
    }

    private List<Difference> differences(MatchedQuote best) {
        List<Difference> differences = best.comparison().differences();
        String joined =
                best.comparison().rest().filter(words -> rest.isPresent()).orElse("");
        return differences.stream()
                .map(one -> one.kind() == DifferenceKind.ADDITION && one.asked().equals(joined) ? joined(joined) : one)
                .toList();
    }

    private Difference joined(String words) {
        String found = rest.stream()
                .flatMap(other -> other.matched().stream())
                .map(Passage::text)
                .collect(Collectors.joining(" "));
        return new Difference(DifferenceKind.JOINED, Place.WITHIN, words, found);
    }
}
