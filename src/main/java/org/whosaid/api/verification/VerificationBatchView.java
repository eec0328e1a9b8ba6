package org.whosaid.api.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answers to many questions. */
@Schema(name = "VerificationBatch", description = "The answers, in the order of the questions.")
public record VerificationBatchView(@Schema(required = true) List<Item> results) {
    /** One of them. */
    @Schema(name = "VerificationResult", description = "The answer to one question, or why there is none.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(required = true, description = "Index of the question, starting at 0.")
            int index,

            @Nullable VerificationView verification,

            @Schema(ref = "Problem", description = "What is wrong with this question; pointers are relative to it.")
            @Nullable
            Map<String, Object> problem) {
        static Item of(int index, VerificationView answer) {
            return new Item(index, answer, null);
        }

        static Item of(int index, HttpProblem problem) {
            return new Item(index, null, told(problem));
        }

        /** A problem as a part of an answer. */
        static Map<String, Object> told(HttpProblem problem) {
            Map<String, Object> told = new TreeMap<>(problem.getParameters());
            told.put("type", String.valueOf(problem.getType()));
            told.put("title", String.valueOf(problem.getTitle()));
            told.put("status", problem.getStatusCode());
            told.put("detail", String.valueOf(problem.getDetail()));
            return told;
        }
    }
}
