package org.whosaid.api.imports;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.http.PreferHeader;
import org.whosaid.api.idempotency.IdempotencyKeys;

/** How an import is to be done. */
public class ImportQuery {
    @QueryParam("fromLine")
    @Parameter(
            description =
                    "The first line to process, for resuming after a broken connection; earlier lines are skipped and not"
                            + " answered.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    @Nullable
    String fromLine;

    @QueryParam("report")
    @Parameter(
            description = "The lines to answer: all, or only those that failed. The summary is always sent.",
            schema =
                    @Schema(
                            enumeration = {"all", "failed"},
                            defaultValue = "all"))
    @Nullable
    String report;

    @HeaderParam(PreferHeader.HEADER)
    @Parameter(
            description =
                    "`respond-async`: the lines are stored, the answer is 202 with a job, and the work is done in the"
                            + " background.",
            example = PreferHeader.RESPOND_ASYNC)
    @Nullable
    String prefer;

    @HeaderParam(IdempotencyKeys.HEADER)
    @Parameter(
            description =
                    "With `respond-async`: the same import with the same key returns the same job. Not needed otherwise,"
                            + " since every text is stored once.")
    @Nullable
    String key;
}
