package org.whosaid.api.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to a line of an import. */
@Schema(name = "LineAnswer", description = "The outcome of one line of an import.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineAnswer(
        @Schema(required = true, description = "Line number, starting at 1; blank lines count.")
        long line,

        @Schema(
                required = true,
                enumeration = {"kept", "known", "failed"},
                description = "kept: a new document; known: the same text was already stored; failed: see `problem`.")
        String status,

        @Schema(description = "The document; absent where the line failed.") @Nullable
        UUID document,

        @Schema(description = "Why the line failed: a problem detail whose pointers refer to the line's JSON.")
        @Nullable
        Map<String, Object> problem) {
    public static final String KEPT = "kept";
    public static final String KNOWN = "known";
    public static final String FAILED = "failed";
}
