package org.whosaid.page.correct;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.document.Passage;
import org.whosaid.document.history.Correction;
import org.whosaid.document.history.QuoteState;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.ingest.GivenSpan;
import org.whosaid.ingest.correction.QuoteChange;
import org.whosaid.ingest.correction.SpeakerPick;
import org.whosaid.search.CorrectionCriteria;
import org.whosaid.search.CorrectionSearch;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.page.ResultPage;

/** What was last changed in a quote, and how to take it back. Thread-safe. */
@ApplicationScoped
public class LastChanges {
    private final CorrectionSearch search;

    LastChanges(CorrectionSearch search) {
        this.search = search;
    }

    /** Who changed a quote last, and when. */
    public record LastChange(String actor, Instant at) {}

    Optional<LastChange> of(UUID quote) {
        return last(quote).map(step -> new LastChange(step.actor(), step.at()));
    }

    /** What makes a quote what it was before the last change; empty where there was none, or no quote before it. */
    Optional<QuoteChange> undoing(UUID quote) {
        return last(quote).flatMap(step -> {
            QuoteState before = step.before();
            QuoteState after = step.after();
            return before == null || after == null ? Optional.empty() : Optional.of(between(after, before));
        });
    }

    private Optional<Correction> last(UUID quote) {
        CorrectionCriteria criteria = CorrectionCriteria.ofQuote(quote);
        ResultPage<Correction> page = search.find(criteria, new PageRequest(PageRequest.LARGEST, Optional.empty()));
        while (page.next().isPresent()) {
            page = search.find(criteria, new PageRequest(PageRequest.LARGEST, page.next()));
        }
        List<Correction> steps = page.items();
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** Only what differs: a person who takes a status back has said nothing about the words. */
    private static QuoteChange between(QuoteState now, QuoteState wanted) {
        return new QuoteChange(
                OffsetUnit.CODE_POINT,
                spans(now.content(), wanted.content()),
                spans(now.cue(), wanted.cue()),
                spans(now.source(), wanted.source()),
                isSameSpeaker(now, wanted) ? Optional.empty() : Optional.of(pick(wanted)),
                now.kind() == wanted.kind() ? Optional.empty() : Optional.of(wanted.kind()),
                Optional.ofNullable(wanted.assertion()).filter(kind -> kind != now.assertion()),
                Optional.of(wanted.status()),
                Optional.of(wanted.note() == null ? "" : wanted.note()),
                List.of());
    }

    private static boolean isSameSpeaker(QuoteState now, QuoteState wanted) {
        return pick(now).equals(pick(wanted));
    }

    private static SpeakerPick pick(QuoteState state) {
        QuoteState.NamedId speaker = state.speaker();
        if (speaker != null) {
            return new SpeakerPick.Known(speaker.id());
        }
        String name = state.answer().name();
        return name == null
                ? new SpeakerPick.Nobody()
                : new SpeakerPick.Named(name, state.answer().speakerType());
    }

    private static Optional<List<GivenSpan>> spans(List<Passage> now, List<Passage> wanted) {
        return now.equals(wanted)
                ? Optional.empty()
                : Optional.of(wanted.stream()
                        .map(passage -> new GivenSpan(passage.start(), passage.end(), Optional.of(passage.text())))
                        .toList());
    }
}
