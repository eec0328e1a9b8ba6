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
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.SpeakerReference;
import org.whosaid.document.StoredQuote;
import org.whosaid.document.history.CorrectionAction;
import org.whosaid.document.history.QuoteState;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.text.SourceText;
import org.whosaid.ingest.ArticleFlaw;
import org.whosaid.store.ChangeRecord;
import org.whosaid.store.DocumentStore;
import org.whosaid.store.DocumentStore.LockedDocument;
import org.whosaid.store.QuoteHistory;
import org.whosaid.store.QuoteStore;
import org.whosaid.store.SpeakerStore;

/**
 * Takes what people say of quotes, each in one transaction with its history. Thread-safe: of two who change the quotes of one
 * document at once, the second sees what the first has done.
 */
@ApplicationScoped
public class QuoteCorrections {
    /** A quote that a person added has no reason of the engine's. */
    private static final String ADDITION = "addition";

    private final DocumentStore documents;
    private final QuoteStore quotes;
    private final SpeakerStore speakers;
    private final SpeakerNaming naming;
    private final QuoteHistory history;

    QuoteCorrections(
            DocumentStore documents,
            QuoteStore quotes,
            SpeakerStore speakers,
            SpeakerNaming naming,
            QuoteHistory history) {
        this.documents = documents;
        this.quotes = quotes;
        this.speakers = speakers;
        this.naming = naming;
        this.history = history;
    }

    /**
     * Changes a quote; empty if there is not one of this id.
     *
     * @param precondition throws if the quote, as it is now, is not the one that the change was meant for
     * @throws UnusableCorrection if the change does not fit the document
     */
    @Transactional
    public Optional<StoredQuote> correct(
            UUID id, QuoteChange change, String actor, Consumer<StoredQuote> precondition) {
        Optional<LockedDocument> document = quotes.documentOf(id).flatMap(documents::lock);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<ArticleFlaw> flaws = new ArrayList<>(change.flaws());
        Optional<SpeakerNaming.Choice> speaker =
                change.speaker().map(pick -> naming.choose(pick, document.get().details(), now, flaws::add));
        if (!quotes.lock(id)) {
            return Optional.empty();
        }
        StoredQuote quote = quotes.find(id).orElseThrow();
        precondition.accept(quote);
        QuoteRevision revision = new QuoteRevision(SourceText.of(document.get().text()), flaws);
        StoredQuote changed = changed(quote, revision.apply(quote.analysed(), change), change, speaker);
        ChangeRecord entry =
                new ChangeRecord(CorrectionAction.CORRECTED, actor, quote.laterThanUpdate(now), noteIn(change));
        return Optional.of(
                QuoteState.of(changed).equals(QuoteState.of(quote)) ? quote : replaced(quote, changed, entry));
    }

    private static StoredQuote changed(
            StoredQuote quote, AnalysedQuote revised, QuoteChange change, Optional<SpeakerNaming.Choice> speaker) {
        return quote.with(
                speaker.map(choice ->
                                revised.toBuilder().speaker(choice.answer()).build())
                        .orElse(revised),
                speaker.map(SpeakerNaming.Choice::speaker).orElse(quote.speaker()),
                change.statusAfter().orElse(quote.status()),
                change.note().isPresent() ? noteIn(change) : quote.note());
    }

    private StoredQuote replaced(StoredQuote before, StoredQuote changed, ChangeRecord entry) {
        StoredQuote after = quotes.replace(changed, entry.at());
        history.changed(after, QuoteState.of(before), entry);
        quotes.putInTextOrder(after.document().id());
        speakers.deleteIfSilent(
                before.speaker().stream().map(SpeakerReference::id).toList());
        return after;
    }

    /**
     * Adds a quote that the engine missed; empty if there is no document of this id.
     *
     * @throws UnusableCorrection if it does not fit the document, or is there already
     */
    @Transactional
    public Optional<StoredQuote> add(UUID documentId, QuoteChange given, String actor) {
        return documents.lock(documentId).map(document -> add(document, given, actor));
    }

    private StoredQuote add(LockedDocument document, QuoteChange given, String actor) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<ArticleFlaw> flaws = new ArrayList<>(given.flaws());
        SpeakerNaming.Choice speaker =
                naming.choose(given.speaker().orElseGet(SpeakerPick.Nobody::new), document.details(), now, flaws::add);
        AnalysedQuote nothing = AnalysedQuote.builder(QuoteKind.INDIRECT, List.of(), ADDITION, speaker.answer())
                .build();
        AnalysedQuote said = new QuoteRevision(SourceText.of(document.text()), flaws)
                .apply(nothing, given).toBuilder().reason(ADDITION).build();
        UUID id = document.details().id();
        refuseKnown(id, said);
        StoredQuote quote = quotes.add(
                id, said, speaker.speaker(), given.status().orElse(ReviewStatus.CONFIRMED), noteIn(given), now);
        history.added(quote, new ChangeRecord(CorrectionAction.ADDED, actor, now, noteIn(given)));
        quotes.putInTextOrder(id);
        return quote;
    }

    private void refuseKnown(UUID document, AnalysedQuote added) {
        quotes.ofDocument(document).stream()
                .filter(quote -> quote.content().equals(added.content()))
                .findFirst()
                .ifPresent(known -> {
                    throw new UnusableCorrection.Known(known.id());
                });
    }

    private static @Nullable String noteIn(QuoteChange change) {
        return change.note().filter(note -> !note.isEmpty()).orElse(null);
    }
}
