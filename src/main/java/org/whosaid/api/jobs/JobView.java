package org.whosaid.api.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.text.StableName;
import org.whosaid.store.job.Job;

/** A job. */
@Schema(name = "Job", description = "Work that continues after its request was answered.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobView(
        @Schema(required = true) UUID id,

        @Schema(
                required = true,
                enumeration = {"document", "import"},
                description = "What it does: keep one article, or many.")
        String kind,

        @Schema(
                required = true,
                enumeration = {"queued", "running", "succeeded", "failed", "cancelled"},
                description =
                        "An import has succeeded when all of its lines are answered, including those that failed.")
        String state,

        @Schema(required = true, description = "Progress.") Progress progress,

        @Schema(required = true, description = "Number of attempts.")
        int attempts,

        @Schema(description = "The document that a job of the kind document has made.") @Nullable
        UUID document,

        @Schema(description = "Why it failed: a problem detail.", implementation = Object.class) @JsonRawValue @Nullable
        String problem,

        @Schema(required = true) Instant createdAt,
        @Nullable Instant startedAt,

        @Schema(description = "When it ended. It is deleted some time later (`whosaid.jobs.keep`).") @Nullable
        Instant finishedAt) {
    static JobView of(Job job) {
        return new JobView(
                job.id(),
                StableName.of(job.kind()),
                StableName.of(job.state()),
                new Progress(
                        job.progress().lines(),
                        job.progress().kept(),
                        job.progress().known(),
                        job.progress().failed()),
                job.attempts(),
                job.document(),
                job.problem(),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt());
    }

    /** How far a job is. */
    @Schema(name = "JobProgress", description = "Counts of lines by outcome so far.")
    public record Progress(
            @Schema(required = true, description = "All lines.")
            int lines,

            @Schema(required = true, description = "Those that are new documents.")
            int kept,

            @Schema(required = true, description = "Those whose text was already stored.")
            int known,

            @Schema(required = true, description = "Those that were rejected.")
            int failed) {}
}
