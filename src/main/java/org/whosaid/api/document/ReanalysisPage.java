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

        @Schema(description = "The cursor of the next page; absent on the last one.") @Nullable
        String next)
        implements PagedAnswer {
    static ReanalysisPage of(ResultPage<StoredReanalysis> page) {
        return new ReanalysisPage(
                page.items().stream().map(ReanalysisEntry::of).toList(),
                page.next().map(Cursor::token).orElse(null));
    }

    /** One of them. */
    @Schema(name = "Reanalysis", description = "That a document was analysed again, and how much it changed.")
    public record ReanalysisEntry(
            @Schema(required = true) UUID id,

            @Schema(required = true, description = "Who asked for it, as the proxy in front named them.")
            String actor,

            @Schema(required = true) Instant at,
            @Schema(required = true) EngineView engineBefore,
            @Schema(required = true) EngineView engineAfter,

            @Schema(required = true, description = "How many quotes are new.")
            int added,

            @Schema(required = true, description = "How many are read differently.")
            int changed,

            @Schema(required = true, description = "How many are no longer found.")
            int removed,

            @Schema(required = true, description = "How many stayed since a person had decided on them.")
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
