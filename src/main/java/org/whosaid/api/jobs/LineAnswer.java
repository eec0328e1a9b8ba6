package org.whosaid.api.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to a line of an import. */
@Schema(name = "LineAnswer", description = "What became of a line of an import.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineAnswer(
        @Schema(required = true, description = "The line's number, from 1, blank lines counted.")
        long line,

        @Schema(
                required = true,
                enumeration = {"kept", "known", "failed"},
                description = "kept: a new document; known: the same text was kept before; failed: see problem.")
        String status,

        @Schema(description = "The document; absent where the line failed.") @Nullable
        UUID document,

        @Schema(description = "Why the line failed: a problem detail; its pointers are those of the line's JSON.")
        @Nullable
        Map<String, Object> problem) {
    public static final String KEPT = "kept";
    public static final String KNOWN = "known";
    public static final String FAILED = "failed";
}
