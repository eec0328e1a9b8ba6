package org.whosaid.api.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last line of an import's answer. */
@Schema(
        name = "ImportSummary",
        description = "The last line: it confirms that the answer is complete and counts the lines by outcome.")
public record ImportSummary(@Schema(required = true) Counts summary) {
    /** How many lines came to what. */
    @Schema(name = "ImportCounts", description = "Counts of lines by outcome.")
    public record Counts(
            @Schema(required = true) long lines,
            @Schema(required = true) long kept,
            @Schema(required = true) long known,
            @Schema(required = true) long failed) {}
}
