package org.whosaid.ingest.reanalysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.whosaid.document.AnalysedDocument;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.DocumentDetails;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.SpeakerReference;
import org.whosaid.document.StoredQuote;
import org.whosaid.document.history.CorrectionAction;
import org.whosaid.document.history.QuoteState;
import org.whosaid.document.history.Reanalysis;
import org.whosaid.store.ChangeRecord;
import org.whosaid.store.DocumentStore;
import org.whosaid.store.QuoteHistory;
import org.whosaid.store.QuoteStore;
import org.whosaid.store.SpeakerStore;
import org.whosaid.store.SpeakerStore.LinkedSpeakers;

/** Puts a new analysis of a document in the place of the old one, in one transaction. Thread-safe. */
@ApplicationScoped
class AnalysisReplacement {
    private final DocumentStore documents;
    private final QuoteStore quotes;
    private final SpeakerStore speakers;
    private final QuoteHistory history;

    AnalysisReplacement(DocumentStore documents, QuoteStore quotes, SpeakerStore speakers, QuoteHistory history) {
        this.documents = documents;
        this.quotes = quotes;
        this.speakers = speakers;
        this.history = history;
    }

    /** What would change in a document. */
    @Transactional
    ReanalysisReport preview(DocumentDetails document, AnalysedDocument analysis) {
        AnalysisComparison comparison = compare(document.id(), analysis);
        List<ReanalysisReport.Changed> changed = comparison.changed().stream()
                .map(match -> changed(match, match.changed(Optional.empty())))
                .toList();
        List<ReanalysisReport.Added> added = comparison.added().stream()
                .map(quote -> new ReanalysisReport.Added(Optional.empty(), quote))
                .toList();
        return report(document, analysis, comparison, added, changed, true);
    }

    /** Changes it; where the analysis is the one that is kept, only writes down that it was made. */
    @Transactional
    Optional<ReanalysisReport> apply(UUID id, AnalysedDocument analysis, String actor) {
        return documents.lock(id).map(document -> apply(document.details(), analysis, actor));
    }

    private ReanalysisReport apply(DocumentDetails document, AnalysedDocument analysis, String actor) {
        AnalysisComparison comparison = compare(document.id(), analysis);
        ChangeRecord entry = new ChangeRecord(CorrectionAction.REANALYSED, actor, analysis.analysedAt(), null);
        List<UUID> speakersBefore = speakersOf(comparison);
        LinkedSpeakers linked = speakers.link(document, answersToLink(comparison), entry.at());
        List<ReanalysisReport.Changed> changed = comparison.changed().stream()
                .map(match -> replaced(match, linked, entry))
                .toList();
        comparison.removed().forEach(quote -> remove(quote, entry));
        List<ReanalysisReport.Added> added = comparison.added().stream()
                .map(quote -> add(document, quote, linked, entry))
                .toList();
        quotes.putInTextOrder(document.id());
        speakers.deleteIfSilent(speakersBefore);
        ReanalysisReport report = report(document, analysis, comparison, added, changed, false);
        if (report.isNews()) {
            documents.setAnalysis(document.id(), analysis);
        }
        history.reanalysed(entry(report, entry));
        return report;
    }

    private AnalysisComparison compare(UUID id, AnalysedDocument analysis) {
        return AnalysisMatch.compare(quotes.ofDocument(id), analysis.quotes(), history.contentsCorrected(id));
    }

    private static List<UUID> speakersOf(AnalysisComparison comparison) {
        return Stream.concat(
                        comparison.removed().stream(),
                        comparison.changed().stream().map(AnalysisComparison.Match::kept))
                .flatMap(quote -> quote.speaker().stream())
                .map(SpeakerReference::id)
                .distinct()
                .toList();
    }

    private static List<SpeakerAnswer> answersToLink(AnalysisComparison comparison) {
        return Stream.concat(
                        comparison.added().stream(),
                        comparison.changed().stream()
                                .filter(AnalysisComparison.Match::isOtherSpeaker)
                                .map(AnalysisComparison.Match::read))
                .map(AnalysedQuote::speaker)
                .toList();
    }

    private ReanalysisReport.Changed replaced(
            AnalysisComparison.Match match, LinkedSpeakers linked, ChangeRecord entry) {
        StoredQuote kept = match.kept();
        StoredQuote after =
                quotes.replace(match.changed(linked.of(match.read().speaker())), kept.laterThanUpdate(entry.at()));
        history.changed(after, QuoteState.of(kept), entry);
        return changed(match, after);
    }

    private static ReanalysisReport.Changed changed(AnalysisComparison.Match match, StoredQuote after) {
        return new ReanalysisReport.Changed(
                after.id(), match.members(), QuoteState.of(match.kept()), QuoteState.of(after));
    }

    private void remove(StoredQuote quote, ChangeRecord entry) {
        history.removed(quote, entry);
        quotes.remove(quote.id());
    }

    private ReanalysisReport.Added add(
            DocumentDetails document, AnalysedQuote quote, LinkedSpeakers linked, ChangeRecord entry) {
        StoredQuote added =
                quotes.add(document.id(), quote, linked.of(quote.speaker()), ReviewStatus.UNREVIEWED, null, entry.at());
        history.added(added, entry);
        return new ReanalysisReport.Added(Optional.of(added), quote);
    }

    private static ReanalysisReport report(
            DocumentDetails document,
            AnalysedDocument analysis,
            AnalysisComparison comparison,
            List<ReanalysisReport.Added> added,
            List<ReanalysisReport.Changed> changed,
            boolean dryRun) {
        return new ReanalysisReport(
                document.id(),
                dryRun,
                document.engine(),
                analysis.engine(),
                added,
                comparison.removed(),
                changed,
                comparison.decided().stream()
                        .map(decided -> new ReanalysisReport.Kept(
                                decided.kept().id(),
                                decided.kept().status(),
                                decided.kept().words(),
                                decided.isAgreed()))
                        .toList(),
                comparison.open().size() - changed.size());
    }

    private static Reanalysis entry(ReanalysisReport report, ChangeRecord entry) {
        return new Reanalysis(
                report.document(),
                entry.actor(),
                entry.at(),
                report.before(),
                report.after(),
                report.added().size(),
                report.changed().size(),
                report.removed().size(),
                report.kept().size());
    }
}
