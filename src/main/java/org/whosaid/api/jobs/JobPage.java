package org.whosaid.api.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.page.PagedAnswer;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ResultPage;
import org.whosaid.store.job.Job;

/** A part of the list of jobs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobPage(
        @Schema(required = true) List<JobView> jobs,

        @Schema(description = "Cursor of the next page; absent on the last page.") @Nullable
        String next)
        implements PagedAnswer {
    static JobPage of(ResultPage<Job> page) {
        return new JobPage(
                page.items().stream().map(JobView::of).toList(),
                page.next().map(Cursor::token).orElse(null));
    }
}
