package org.whosaid.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.whosaid.engine.EngineVersion;
import org.whosaid.store.CorrectionAction;
import org.whosaid.store.Deed;
import org.whosaid.store.DocumentEntity;
import org.whosaid.store.DocumentRepository;
import org.whosaid.store.History;
import org.whosaid.store.QuoteEntity;
import org.whosaid.store.QuoteRepository;
import org.whosaid.store.QuoteState;
import org.whosaid.store.ReanalysisEntity;
import org.whosaid.store.SpeakerRepository;
import org.whosaid.store.Store;
import org.whosaid.store.StoredDocument;

/** Puts a new reading of a document in the place of the old one, in one transaction. Thread-safe. */
@ApplicationScoped
class ReadingReplacement {
    private final Store store;
    private final DocumentRepository documents;
    private final QuoteRepository quotes;
    private final SpeakerRepository speakers;
    private final History history;

    ReadingReplacement(
            Store store,
            DocumentRepository documents,
            QuoteRepository quotes,
            SpeakerRepository speakers,
            History history) {
        this.store = store;
        this.documents = documents;
        this.quotes = quotes;
        this.speakers = speakers;
        this.history = history;
    }

    /** What would change. */
    @Transactional
    Optional<ReanalysisReport> preview(UUID id, StoredDocument reading) {
        return documents.findByIdOptional(id).map(document -> {
            ReadingComparison comparison = compare(id, reading);
            List<ReanalysisReport.Changed> changed = comparison.changed().stream()
                    .map(ReadingReplacement::foreseen)
                    .toList();
            return report(document, reading, comparison, changed, true);
        });
    }

    /** Changes it; where the reading is the one that is kept, only writes down that it was made. */
    @Transactional
    Optional<ReanalysisReport> apply(UUID id, StoredDocument reading, String actor) {
        if (!documents.lock(id)) {
            return Optional.empty();
        }
        DocumentEntity document = documents.findById(id);
        ReadingComparison comparison = compare(id, reading);
        Deed deed = new Deed(CorrectionAction.REANALYSED, actor, reading.document().analysedAt, null);
        List<ReanalysisReport.Changed> changed = replaceQuotes(document, comparison, deed);
        ReanalysisReport report = report(document, reading, comparison, changed, false);
        boolean isNews = !changed.isEmpty()
                || !comparison.added().isEmpty()
                || !comparison.removed().isEmpty()
                || !report.before().equals(report.after());
        if (isNews) {
            replaceEngine(document, reading.document());
        }
        history.reanalysed(entry(report, deed));
        return Optional.of(report);
    }

    private ReadingComparison compare(UUID id, StoredDocument reading) {
        return ReadingMatch.compare(quotes.ofDocument(id), reading.quotes(), history.contentsCorrected(id));
    }

    private List<ReanalysisReport.Changed> replaceQuotes(
            DocumentEntity document, ReadingComparison comparison, Deed deed) {
        List<UUID> speakersBefore = Stream.concat(
                        comparison.removed().stream(),
                        comparison.changed().stream().map(ReadingComparison.Match::kept))
                .map(quote -> quote.speaker)
                .filter(Objects::nonNull)
                .map(speaker -> speaker.id)
                .distinct()
                .toList();
        List<QuoteEntity> toLink = Stream.concat(
                        comparison.added().stream(),
                        comparison.changed().stream()
                                .filter(ReadingComparison.Match::isOtherSpeaker)
                                .map(ReadingComparison.Match::read))
                .toList();
        toLink.forEach(quote -> quote.document = document);
        store.link(toLink, deed.at());
        List<ReanalysisReport.Changed> changed = comparison.changed().stream()
                .map(match -> replaced(match, deed))
                .toList();
        remove(comparison.removed(), deed);
        add(document, comparison.added(), deed);
        quotes.putInTextOrder(document.id);
        speakers.deleteIfSilent(speakersBefore);
        return changed;
    }

    private ReanalysisReport.Changed replaced(ReadingComparison.Match match, Deed deed) {
        QuoteEntity quote = match.kept();
        QuoteState before = QuoteState.of(quote);
        List<String> members = match.members();
        match.putInto(quote);
        quote.updatedAt = quote.laterThanUpdate(deed.at());
        history.changed(quote, before, deed);
        return new ReanalysisReport.Changed(quote.id, members, before, QuoteState.of(quote));
    }

    private void remove(List<QuoteEntity> removed, Deed deed) {
        removed.forEach(quote -> {
            history.removed(quote, deed);
            quotes.delete(quote);
        });
    }

    private void add(DocumentEntity document, List<QuoteEntity> added, Deed deed) {
        int place = quotes.nextOrdinal(document.id);
        for (QuoteEntity quote : added) {
            quote.ordinal = place++;
            quotes.persist(quote);
            history.added(quote, deed);
        }
    }

    private static ReanalysisReport.Changed foreseen(ReadingComparison.Match match) {
        QuoteState before = QuoteState.of(match.kept());
        QuoteEntity after = before.toQuote(match.kept().id);
        match.putInto(after);
        return new ReanalysisReport.Changed(match.kept().id, match.members(), before, QuoteState.of(after));
    }

    private static ReanalysisReport report(
            DocumentEntity document,
            StoredDocument reading,
            ReadingComparison comparison,
            List<ReanalysisReport.Changed> changed,
            boolean dryRun) {
        return new ReanalysisReport(
                document.id,
                dryRun,
                engineOf(document),
                engineOf(reading.document()),
                comparison.added(),
                comparison.removed(),
                changed,
                comparison.decided().stream()
                        .map(decided -> new ReanalysisReport.Kept(
                                decided.kept().id, decided.kept().status, decided.kept().words, decided.isAgreed()))
                        .toList(),
                comparison.open().size() - changed.size());
    }

    private static EngineVersion engineOf(DocumentEntity document) {
        return new EngineVersion(document.engineVersion, document.model);
    }

    private static void replaceEngine(DocumentEntity document, DocumentEntity read) {
        document.engineVersion = read.engineVersion;
        document.model = read.model;
        document.warnings = read.warnings;
        document.analysedAt = read.analysedAt;
    }

    private static ReanalysisEntity entry(ReanalysisReport report, Deed deed) {
        ReanalysisEntity entry = new ReanalysisEntity();
        entry.documentId = report.document();
        entry.actor = deed.actor();
        entry.at = deed.at();
        entry.engineVersionBefore = report.before().version();
        entry.modelBefore = report.before().model();
        entry.engineVersion = report.after().version();
        entry.model = report.after().model();
        entry.added = report.added().size();
        entry.changed = report.changed().size();
        entry.removed = report.removed().size();
        entry.kept = report.kept().size();
        return entry;
    }
}
