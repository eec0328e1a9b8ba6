package org.whosaid.api.document;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.quote.EngineView;
import org.whosaid.api.quote.QuoteView;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.StableName;
import org.whosaid.ingest.reanalysis.ReanalysisReport;

/** What another analysis changes. */
@Schema(name = "ReanalysisReport", description = "What a new analysis of a document changes or would change.")
public record ReanalysisView(
        @Schema(required = true) UUID documentId,

        @Schema(required = true, description = "True if nothing was written.")
        boolean dryRun,

        @Schema(
                required = true,
                enumeration = {"codePoint", "utf16"},
                description = "Unit of the offsets.")
        String offsetUnit,

        @Schema(required = true) EngineView engineBefore,
        @Schema(required = true) EngineView engineAfter,

        @Schema(required = true, description = "Quotes that are new; without ids in a dry run.")
        List<QuoteView> added,

        @Schema(required = true, description = "Unreviewed quotes that are no longer found.")
        List<QuoteView> removed,

        @Schema(required = true, description = "Unreviewed quotes that changed; they keep their ids.")
        List<ChangedQuoteView> changed,

        @Schema(required = true, description = "Quotes that stay unchanged because a person has reviewed them.")
        List<KeptQuoteView> kept,

        @Schema(required = true, description = "Number of unreviewed quotes that stay unchanged.")
        int unchanged) {
    static ReanalysisView of(ReanalysisReport report, OffsetUnit unit) {
        return new ReanalysisView(
                report.document(),
                report.dryRun(),
                unit.id(),
                EngineView.of(report.before()),
                EngineView.of(report.after()),
                report.added().stream().map(added -> view(added, unit)).toList(),
                report.removed().stream()
                        .map(quote -> QuoteView.inDocument(quote, unit))
                        .toList(),
                report.changed().stream()
                        .map(changed -> ChangedQuoteView.of(changed, unit))
                        .toList(),
                report.kept().stream().map(KeptQuoteView::of).toList(),
                report.unchanged());
    }

    private static QuoteView view(ReanalysisReport.Added added, OffsetUnit unit) {
        return added.stored()
                .map(quote -> QuoteView.inDocument(quote, unit))
                .orElseGet(() -> QuoteView.analysed(added.analysed(), unit));
    }

    /** A quote that is read differently. */
    @Schema(name = "ChangedQuote", description = "A quote before and after a new analysis.")
    public record ChangedQuoteView(
            @Schema(required = true) UUID id,

            @Schema(required = true, description = "Names of the members that differ.")
            List<String> members,

            @Schema(required = true) @Nullable QuoteView before,
            @Schema(required = true) @Nullable QuoteView after) {
        static ChangedQuoteView of(ReanalysisReport.Changed changed, OffsetUnit unit) {
            return new ChangedQuoteView(
                    changed.id(),
                    changed.members(),
                    QuoteView.asItWas(changed.id(), changed.before(), unit),
                    QuoteView.asItWas(changed.id(), changed.after(), unit));
        }
    }

    /** A quote on which a person has decided. */
    @Schema(name = "KeptQuote", description = "A quote that is unchanged because a person has reviewed it.")
    public record KeptQuoteView(
            @Schema(required = true) UUID id,

            @Schema(
                    required = true,
                    enumeration = {"confirmed", "corrected", "rejected"})
            String status,

            @Schema(required = true) String words,

            @Schema(
                    required = true,
                    description = "Whether the engine now agrees; for a rejected quote, whether it no longer finds it.")
            boolean agrees) {
        static KeptQuoteView of(ReanalysisReport.Kept kept) {
            return new KeptQuoteView(kept.id(), StableName.of(kept.status()), kept.words(), kept.agrees());
        }
    }
}
