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
                    "The first line to work on, for going on after a cut connection: those before it are neither read nor answered.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    @Nullable
    String fromLine;

    @QueryParam("report")
    @Parameter(
            description = "Which lines are answered: all, or failed ones only. The summary always comes.",
            schema =
                    @Schema(
                            enumeration = {"all", "failed"},
                            defaultValue = "all"))
    @Nullable
    String report;

    @HeaderParam(PreferHeader.HEADER)
    @Parameter(
            description =
                    "respond-async: the lines are stored, the answer is 202 with a job, and the work is done after it.",
            example = PreferHeader.RESPOND_ASYNC)
    @Nullable
    String prefer;

    @HeaderParam(IdempotencyKeys.HEADER)
    @Parameter(
            description =
                    "With respond-async: the same import with the same key is the same job. Otherwise not needed, since every text is"
                            + " kept once.")
    @Nullable
    String key;
}
