package org.whosaid.api.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last line of an import's answer. */
@Schema(name = "ImportSummary", description = "The last line: all lines have come, and what became of them.")
public record ImportSummary(@Schema(required = true) Counts summary) {
    /** How many lines came to what. */
    @Schema(name = "ImportCounts", description = "Lines by what became of them.")
    public record Counts(
            @Schema(required = true) long lines,
            @Schema(required = true) long kept,
            @Schema(required = true) long known,
            @Schema(required = true) long failed) {}
}
