package org.whosaid.ingest.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whosaid.ingest.ArticleFlaw;
import org.whosaid.store.ChangeRecord;
import org.whosaid.store.DocumentRepository;
import org.whosaid.store.QuoteHistory;
import org.whosaid.store.QuoteRepository;
import org.whosaid.store.entity.CorrectionAction;
import org.whosaid.store.entity.DocumentEntity;
import org.whosaid.store.entity.QuoteEntity;
import org.whosaid.store.entity.QuoteState;
import org.whosaid.store.entity.ReviewStatus;
import org.whosaid.store.entity.SpeakerEntity;
import org.whosaid.store.speaker.SpeakerRepository;

/**
 * Takes what people say of quotes, each in one transaction with its history. Thread-safe: of two who change the quotes of one
 * document at once, the second sees what the first has done.
 */
@ApplicationScoped
public class QuoteCorrections {
    /** A quote that a person added has no reason of the engine's. */
    private static final String ADDITION = "addition";

    private final DocumentRepository documents;
    private final QuoteRepository quotes;
    private final SpeakerRepository speakers;
    private final SpeakerNaming naming;
    private final QuoteHistory history;

    QuoteCorrections(
            DocumentRepository documents,
            QuoteRepository quotes,
            SpeakerRepository speakers,
            SpeakerNaming naming,
            QuoteHistory history) {
        this.documents = documents;
        this.quotes = quotes;
        this.speakers = speakers;
        this.naming = naming;
        this.history = history;
    }

    /**
     * Changes a quote; empty if there is none of this id.
     *
     * @param precondition throws if the quote, as it is now, is not the one that the change was meant for
     * @throws UnusableCorrection if the change does not fit the document
     */
    @Transactional
    public Optional<QuoteEntity> correct(
            UUID id, QuoteChange change, String actor, Consumer<QuoteEntity> precondition) {
        Optional<DocumentEntity> document =
                quotes.documentOf(id).filter(documents::lock).map(documents::findById);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<ArticleFlaw> flaws = new ArrayList<>(change.flaws());
        Optional<SpeakerNaming.Choice> speaker =
                change.speaker().map(pick -> naming.choose(pick, document.get(), now, flaws::add));
        if (!quotes.lock(id)) {
            return Optional.empty();
        }
        QuoteEntity quote = quotes.findWhole(id).orElseThrow();
        precondition.accept(quote);
        apply(
                quote,
                new QuoteRevision(quote, flaws),
                change,
                speaker,
                new ChangeRecord(CorrectionAction.CORRECTED, actor, quote.laterThanUpdate(now), noteIn(change)));
        return Optional.of(quote);
    }

    /**
     * Adds a quote that the engine missed; empty if there is no document of this id.
     *
     * @throws UnusableCorrection if it does not fit the document, or is there already
     */
    @Transactional
    public Optional<QuoteEntity> add(UUID documentId, QuoteChange given, String actor) {
        if (!documents.lock(documentId)) {
            return Optional.empty();
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        DocumentEntity document = documents.findById(documentId);
        List<ArticleFlaw> flaws = new ArrayList<>(given.flaws());
        SpeakerNaming.Choice speaker =
                naming.choose(given.speaker().orElseGet(SpeakerPick.Nobody::new), document, now, flaws::add);
        QuoteEntity quote = blank(document, now);
        new QuoteRevision(quote, flaws).apply(given);
        quote.reason = ADDITION;
        refuseKnown(quote);
        quote.speaker = speaker.speaker();
        quote.answer = speaker.answer();
        quote.status = given.status().orElse(ReviewStatus.CONFIRMED);
        quotes.persist(quote);
        history.added(quote, new ChangeRecord(CorrectionAction.ADDED, actor, now, noteIn(given)));
        quotes.putInTextOrder(documentId);
        return Optional.of(quote);
    }

    private void apply(
            QuoteEntity quote,
            QuoteRevision mending,
            QuoteChange change,
            Optional<SpeakerNaming.Choice> speaker,
            ChangeRecord deed) {
        QuoteState before = QuoteState.of(quote);
        SpeakerEntity speakerBefore = quote.speaker;
        mending.apply(change);
        speaker.ifPresent(choice -> {
            quote.speaker = choice.speaker();
            quote.answer = choice.answer();
        });
        change.statusAfter().ifPresent(status -> quote.status = status);
        if (QuoteState.of(quote).equals(before)) {
            return;
        }
        quote.updatedAt = deed.at();
        history.changed(quote, before, deed);
        quotes.putInTextOrder(quote.document.id);
        if (speakerBefore != null) {
            speakers.deleteIfSilent(List.of(speakerBefore.id));
        }
    }

    private QuoteEntity blank(DocumentEntity document, Instant now) {
        QuoteEntity quote = new QuoteEntity();
        quote.document = document;
        quote.ordinal = quotes.nextOrdinal(document.id);
        quote.content = List.of();
        quote.cue = List.of();
        quote.source = List.of();
        quote.nested = List.of();
        quote.warnings = List.of();
        quote.createdAt = now;
        quote.updatedAt = now;
        return quote;
    }

    private void refuseKnown(QuoteEntity added) {
        quotes.ofDocument(added.document.id).stream()
                .filter(quote -> quote.content.equals(added.content))
                .findFirst()
                .ifPresent(known -> {
                    throw new UnusableCorrection.Known(known.id);
                });
    }

    private static @Nullable String noteIn(QuoteChange change) {
        return change.note().filter(note -> !note.isEmpty()).orElse(null);
    }
}
