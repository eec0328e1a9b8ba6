package org.whosaid.api.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.page.PagedAnswer;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ResultPage;
import org.whosaid.store.job.JobLineRepository.NumberedAnswer;

/** A part of what became of a job's lines. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineAnswerPage(
        @Schema(required = true) List<LineAnswer> lines,

        @Schema(description = "Cursor of the next page; absent on the last page.") @Nullable
        String next)
        implements PagedAnswer {
    static LineAnswerPage of(ResultPage<NumberedAnswer> page, ObjectMapper json) {
        return new LineAnswerPage(
                page.items().stream().map(answer -> read(answer.json(), json)).toList(),
                page.next().map(Cursor::token).orElse(null));
    }

    private static LineAnswer read(String stored, ObjectMapper json) {
        try {
            return json.readValue(stored, LineAnswer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored answer is no answer", e);
        }
    }
}
