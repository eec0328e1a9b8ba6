package org.whosaid.api.speaker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.page.PagedAnswer;
import org.whosaid.document.history.SpeakerDecision;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ResultPage;

/** A part of a speaker's history. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpeakerHistoryPage(
        @Schema(required = true) List<SpeakerDecisionView> decisions,

        @Schema(description = "Cursor of the next page; absent on the last page.") @Nullable
        String next)
        implements PagedAnswer {
    static SpeakerHistoryPage of(ResultPage<SpeakerDecision> page) {
        return new SpeakerHistoryPage(
                page.items().stream().map(SpeakerDecisionView::of).toList(),
                page.next().map(Cursor::token).orElse(null));
    }
}
