package org.whosaid.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.speaker.SpeakerType;
import org.whosaid.store.DocumentEntity;
import org.whosaid.store.QuoteRepository;
import org.whosaid.store.SpeakerAnswer;
import org.whosaid.store.SpeakerEntity;
import org.whosaid.store.SpeakerRepository;
import org.whosaid.store.Store;

/** Finds or makes the speaker whom a person names. Thread-safe; used inside a transaction. */
@ApplicationScoped
class SpeakerNaming {
    /** Stands where the engine says why it chose a speaker. */
    static final String REASON = "correction";

    private final Store store;
    private final QuoteRepository quotes;
    private final SpeakerRepository speakers;

    SpeakerNaming(Store store, QuoteRepository quotes, SpeakerRepository speakers) {
        this.store = store;
        this.quotes = quotes;
        this.speakers = speakers;
    }

    /** @throws UnusableCorrection.Flawed if there is no such speaker */
    Choice choose(SpeakerPick pick, DocumentEntity document, Instant now) {
        if (pick instanceof SpeakerPick.Known known) {
            SpeakerEntity speaker = speakers.hold(known.id()).orElseThrow(() -> nobody(known));
            return chosen(document, speaker);
        }
        if (pick instanceof SpeakerPick.Named named) {
            SpeakerAnswer answer = answer(named.name(), named.type().id());
            Optional<SpeakerEntity> speaker = store.speakerOf(document, answer, now);
            return speaker.map(found -> chosen(document, found)).orElseGet(() -> new Choice(null, answer));
        }
        return new Choice(null, answer(null, SpeakerType.UNKNOWN.id()));
    }

    // What the document tells of the speaker elsewhere holds here too.
    private Choice chosen(DocumentEntity document, SpeakerEntity speaker) {
        String type = speaker.type.name().toLowerCase(Locale.ROOT);
        SpeakerAnswer told = quotes.answersFor(document.id, speaker.id).stream()
                .filter(answer -> answer.mention() != null)
                .findFirst()
                .orElseGet(() -> answer(speaker.name, type));
        return new Choice(
                speaker,
                new SpeakerAnswer(
                        speaker.name, type, told.roles(), told.aliases(), List.of(), told.mention(), REASON, 1));
    }

    private static SpeakerAnswer answer(@Nullable String name, String type) {
        return new SpeakerAnswer(name, type, List.of(), List.of(), List.of(), null, REASON, 1);
    }

    private static UnusableCorrection nobody(SpeakerPick.Known known) {
        return new UnusableCorrection.Flawed(List.of(new Flaw(
                "speaker/id", "is the id of no speaker: %s; send name and type instead".formatted(known.id()))));
    }

    /**
     * Who it is.
     *
     * @param speaker across all documents; null where nobody is named
     */
    record Choice(@Nullable SpeakerEntity speaker, SpeakerAnswer answer) {}
}
