package org.whosaid.ingest.reanalysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.whosaid.engine.EngineVersion;
import org.whosaid.store.ChangeRecord;
import org.whosaid.store.DocumentRepository;
import org.whosaid.store.DocumentStore;
import org.whosaid.store.QuoteHistory;
import org.whosaid.store.QuoteRepository;
import org.whosaid.store.StoredDocument;
import org.whosaid.store.entity.CorrectionAction;
import org.whosaid.store.entity.DocumentEntity;
import org.whosaid.store.entity.QuoteEntity;
import org.whosaid.store.entity.QuoteState;
import org.whosaid.store.entity.ReanalysisEntity;
import org.whosaid.store.speaker.SpeakerRepository;

/** Puts a new reading of a document in the place of the old one, in one transaction. Thread-safe. */
@ApplicationScoped
class AnalysisReplacement {
    private final DocumentStore store;
    private final DocumentRepository documents;
    private final QuoteRepository quotes;
    private final SpeakerRepository speakers;
    private final QuoteHistory history;

    AnalysisReplacement(
            DocumentStore store,
            DocumentRepository documents,
            QuoteRepository quotes,
            SpeakerRepository speakers,
            QuoteHistory history) {
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
            AnalysisComparison comparison = compare(id, reading);
            List<ReanalysisReport.Changed> changed = comparison.changed().stream()
                    .map(AnalysisReplacement::foreseen)
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
        AnalysisComparison comparison = compare(id, reading);
        ChangeRecord deed = new ChangeRecord(CorrectionAction.REANALYSED, actor, reading.document().analysedAt, null);
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

    private AnalysisComparison compare(UUID id, StoredDocument reading) {
        return AnalysisMatch.compare(quotes.ofDocument(id), reading.quotes(), history.contentsCorrected(id));
    }

    private List<ReanalysisReport.Changed> replaceQuotes(
            DocumentEntity document, AnalysisComparison comparison, ChangeRecord deed) {
        List<UUID> speakersBefore = Stream.concat(
                        comparison.removed().stream(),
                        comparison.changed().stream().map(AnalysisComparison.Match::kept))
                .map(quote -> quote.speaker)
                .filter(Objects::nonNull)
                .map(speaker -> speaker.id)
                .distinct()
                .toList();
        List<QuoteEntity> toLink = Stream.concat(
                        comparison.added().stream(),
                        comparison.changed().stream()
                                .filter(AnalysisComparison.Match::isOtherSpeaker)
                                .map(AnalysisComparison.Match::read))
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

    private ReanalysisReport.Changed replaced(AnalysisComparison.Match match, ChangeRecord deed) {
        QuoteEntity quote = match.kept();
        QuoteState before = QuoteState.of(quote);
        List<String> members = match.members();
        match.putInto(quote);
        quote.updatedAt = quote.laterThanUpdate(deed.at());
        history.changed(quote, before, deed);
        return new ReanalysisReport.Changed(quote.id, members, before, QuoteState.of(quote));
    }

    private void remove(List<QuoteEntity> removed, ChangeRecord deed) {
        removed.forEach(quote -> {
            history.removed(quote, deed);
            quotes.delete(quote);
        });
    }

    private void add(DocumentEntity document, List<QuoteEntity> added, ChangeRecord deed) {
        int place = quotes.nextOrdinal(document.id);
        for (QuoteEntity quote : added) {
            quote.ordinal = place++;
            quotes.persist(quote);
            history.added(quote, deed);
        }
    }

    private static ReanalysisReport.Changed foreseen(AnalysisComparison.Match match) {
        QuoteState before = QuoteState.of(match.kept());
        QuoteEntity after = before.toQuote(match.kept().id);
        match.putInto(after);
        return new ReanalysisReport.Changed(match.kept().id, match.members(), before, QuoteState.of(after));
    }

    private static ReanalysisReport report(
            DocumentEntity document,
            StoredDocument reading,
            AnalysisComparison comparison,
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

    private static ReanalysisEntity entry(ReanalysisReport report, ChangeRecord deed) {
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
