package org.whosaid.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.StoredSpeaker;
import org.whosaid.verify.context.QuoteContext;
import org.whosaid.verify.context.QuoteContexts;
import org.whosaid.wording.alignment.Wording;
import org.whosaid.wording.difference.MatchGrade;
import org.whosaid.wording.difference.WordingComparison;

/** Answers whether somebody said something, from what is kept. Thread-safe; the same store gives the same answer. */
@ApplicationScoped
public class Verifier {
    /** One or two words are said by everybody. */
    private static final int FEWEST_WORDS = 3;

    /** With one recognisable word, only quotes of these words or the opposite of them count: too many others would have it. */
    private static final int FEWEST_CONTENT_WORDS = 2;

    private final QuoteCandidates candidates;
    private final AskedSpeakers speakers;
    private final QuoteContexts contexts;

    Verifier(QuoteCandidates candidates, AskedSpeakers speakers, QuoteContexts contexts) {
        this.candidates = candidates;
        this.speakers = speakers;
        this.contexts = contexts;
    }

    /** The work is bounded by {@link VerificationLimits}, whatever is asked. */
    @Transactional
    public Verification verify(VerificationQuestion question) {
        Wording asked = Wording.asked(question.quote());
        AskedSpeaker speaker = question.speaker().map(speakers::find).orElse(null);
        boolean isShort = asked.size() < FEWEST_WORDS || asked.contentWords() == 0;
        Set<UUID> ids = speaker == null ? Set.of() : speaker.ids();
        // Few words tell nothing, unless it is known whose they would be.
        boolean isUnspecific = isShort || asked.contentWords() < FEWEST_CONTENT_WORDS;
        CandidateScope scope =
                new CandidateScope(ids, isUnspecific && !ids.isEmpty(), question.from(), question.before());
        if (isShort && ids.isEmpty()) {
            return Judgement.tooShort(speaker);
        }
        List<MatchedQuote> evidence = search(question.quote(), asked, scope, speaker);
        if (isUnspecific && evidence.isEmpty()) {
            // Not all that is like them was looked at.
            return Judgement.tooShort(speaker);
        }
        evidence.sort(MatchedQuote.ORDER);
        Judgement judgement = new Judgement(asked, speaker, evidence, rest(evidence, scope, speaker));
        return inContext(judgement.verification(question.limit(), candidates::isNamedNear));
    }

    private Verification inContext(Verification answer) {
        List<MatchedQuote> shown = answer.evidence();
        List<QuoteContext> around =
                contexts.of(shown.stream().map(MatchedQuote::place).toList());
        return answer.with(IntStream.range(0, shown.size())
                .mapToObj(i -> shown.get(i).with(around.get(i)))
                .toList());
    }

    private List<MatchedQuote> search(
            String words, Wording asked, CandidateScope scope, @Nullable AskedSpeaker speaker) {
        boolean isSpecific = asked.contentWords() >= FEWEST_CONTENT_WORDS;
        List<String> pieces = isSpecific || scope.onlyTheirs() ? asked.pieces() : List.of();
        List<MatchedQuote> evidence = new ArrayList<>(evidence(asked, candidates.exact(words, pieces, scope), speaker));
        if (evidence.stream().anyMatch(Verifier::isDecisive)) {
            return evidence;
        }
        // Of what somebody else said word for word, only the asked speaker's own version can tell more.
        boolean isOthers = evidence.stream().anyMatch(one -> one.comparison().fit() != MatchGrade.ALTERED);
        if (isOthers && scope.speakers().isEmpty()) {
            return evidence;
        }
        CandidateScope worthReading = isOthers ? scope.withOnlyTheirs() : scope;
        List<LexemeQuery> queries =
                isSpecific || scope.onlyTheirs() ? candidates.queries(words) : candidates.queryOfAll(words);
        for (LexemeQuery query : queries) {
            Set<UUID> known = evidence.stream().map(one -> one.quote().id()).collect(Collectors.toSet());
            List<PrintedQuote> sharing = candidates.sharing(query, worthReading).stream()
                    .filter(printed -> !known.contains(printed.quote().id()))
                    .toList();
            evidence(asked, sharing, speaker).stream()
                    .filter(one -> isSpecific || one.comparison().isNear())
                    .forEach(evidence::add);
            if (!evidence.isEmpty()) {
                break;
            }
        }
        return evidence;
    }

    /** The same words in marks would have been found together with the reporter's. */
    private static boolean isDecisive(MatchedQuote evidence) {
        boolean isTheirs = evidence.speaker() == SpeakerMatch.SAME || evidence.speaker() == SpeakerMatch.NOT_ASKED;
        return isTheirs && evidence.comparison().fit() != MatchGrade.ALTERED;
    }

    private List<MatchedQuote> evidence(Wording asked, List<PrintedQuote> quotes, @Nullable AskedSpeaker speaker) {
        List<MatchedQuote> evidence = new ArrayList<>();
        Map<UUID, StoredSpeaker> profiles = speakers.profiles(speaker, quotes);
        for (PrintedQuote printed : quotes) {
            Optional<StoredSpeaker> profile = printed.quote().speaker().map(known -> profiles.get(known.id()));
            SpeakerMatch match = speaker == null ? SpeakerMatch.NOT_ASKED : speaker.match(printed.quote(), profile);
            WordingComparison.of(asked, printed.wording())
                    .ifPresent(comparison -> evidence.add(new MatchedQuote(
                            printed.quote(), match, comparison, printed.passages(comparison.spans()))));
        }
        return evidence;
    }

    /** Where the best evidence has only one part of the question: the best that has the rest word for word. */
    private Optional<MatchedQuote> rest(
            List<MatchedQuote> evidence, CandidateScope scope, @Nullable AskedSpeaker speaker) {
        if (evidence.isEmpty() || evidence.get(0).comparison().fit() != MatchGrade.ALTERED) {
            return Optional.empty();
        }
        return evidence.get(0).comparison().rest().flatMap(words -> {
            Wording rest = Wording.asked(words);
            return evidence(rest, candidates.exact(words, rest.pieces(), scope), speaker).stream()
                    .filter(one -> one.comparison().fit() != MatchGrade.ALTERED)
                    .min(MatchedQuote.ORDER);
        });
    }
}
