package org.whosaid.ingest.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.DocumentDetails;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.SpeakerReference;
import org.whosaid.engine.speaker.SpeakerType;
import org.whosaid.ingest.ArticleFlaw;
import org.whosaid.store.QuoteStore;
import org.whosaid.store.SpeakerStore;

/** Finds or makes the speaker whom a person names. Thread-safe; used inside a transaction. */
@ApplicationScoped
class SpeakerNaming {
    /** Stands where the engine says why it chose a speaker. */
    static final String REASON = "correction";

    private final QuoteStore quotes;
    private final SpeakerStore speakers;

    SpeakerNaming(QuoteStore quotes, SpeakerStore speakers) {
        this.quotes = quotes;
        this.speakers = speakers;
    }

    /** @param flaws is told if there is no such speaker; then it is nobody */
    Choice choose(SpeakerPick pick, DocumentDetails document, Instant now, Consumer<ArticleFlaw> flaws) {
        if (pick instanceof SpeakerPick.Known known) {
            Optional<SpeakerReference> speaker = speakers.hold(known.id());
            if (speaker.isPresent()) {
                return chosen(document, speaker.get());
            }
            flaws.accept(new ArticleFlaw(
                    "speaker/id", "is the id of no speaker: %s; send name and type instead".formatted(known.id())));
        }
        if (pick instanceof SpeakerPick.Named named) {
            SpeakerAnswer answer = answer(named.name(), named.type().id());
            return speakers.link(document, List.of(answer), now)
                    .of(answer)
                    .map(found -> chosen(document, found))
                    .orElseGet(() -> new Choice(Optional.empty(), answer));
        }
        return new Choice(Optional.empty(), answer(null, SpeakerType.UNKNOWN.id()));
    }

    // What the document tells of the speaker elsewhere holds here too.
    private Choice chosen(DocumentDetails document, SpeakerReference speaker) {
        String type = speaker.type().id();
        SpeakerAnswer told = quotes.answersFor(document.id(), speaker.id()).stream()
                .filter(answer -> answer.mention() != null)
                .findFirst()
                .orElseGet(() -> answer(speaker.name(), type));
        return new Choice(
                Optional.of(speaker),
                new SpeakerAnswer(
                        speaker.name(), type, told.roles(), told.aliases(), List.of(), told.mention(), REASON, 1));
    }

    private static SpeakerAnswer answer(@Nullable String name, String type) {
        return new SpeakerAnswer(name, type, List.of(), List.of(), List.of(), null, REASON, 1);
    }

    /**
     * Who it is.
     *
     * @param speaker across all documents; empty where nobody is named
     */
    record Choice(Optional<SpeakerReference> speaker, SpeakerAnswer answer) {}
}
