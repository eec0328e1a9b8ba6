package org.whosaid.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.page.PagedAnswer;
import org.whosaid.api.quote.EngineView;
import org.whosaid.document.history.Reanalysis;
import org.whosaid.document.history.StoredReanalysis;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ResultPage;

/** A part of the list of a document's later analyses. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReanalysisPage(
        @Schema(required = true) List<ReanalysisEntry> reanalyses,

        @Schema(description = "Cursor of the next page; absent on the last page.") @Nullable
        String next)
        implements PagedAnswer {
    static ReanalysisPage of(ResultPage<StoredReanalysis> page) {
        return new ReanalysisPage(
                page.items().stream().map(ReanalysisEntry::of).toList(),
                page.next().map(Cursor::token).orElse(null));
    }

    /** One of them. */
    @Schema(name = "Reanalysis", description = "A new analysis of a document and how much it changed.")
    public record ReanalysisEntry(
            @Schema(required = true) UUID id,

            @Schema(required = true, description = "Who requested it.")
            String actor,

            @Schema(required = true) Instant at,
            @Schema(required = true) EngineView engineBefore,
            @Schema(required = true) EngineView engineAfter,

            @Schema(required = true, description = "Number of new quotes.")
            int added,

            @Schema(required = true, description = "Number of quotes that changed.")
            int changed,

            @Schema(required = true, description = "Number of quotes that are no longer found.")
            int removed,

            @Schema(required = true, description = "Number of quotes kept because a person had reviewed them.")
            int kept) {
        static ReanalysisEntry of(StoredReanalysis stored) {
            Reanalysis reanalysis = stored.reanalysis();
            return new ReanalysisEntry(
                    stored.id(),
                    reanalysis.actor(),
                    reanalysis.at(),
                    EngineView.of(reanalysis.before()),
                    EngineView.of(reanalysis.after()),
                    reanalysis.added(),
                    reanalysis.changed(),
                    reanalysis.removed(),
                    reanalysis.kept());
        }
    }
}
