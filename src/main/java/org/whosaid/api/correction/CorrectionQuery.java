package org.whosaid.api.correction;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.api.parameter.TimeParameter;
import org.whosaid.document.history.CorrectionAction;
import org.whosaid.search.CorrectionCriteria;

/** The filters of a list of corrections. */
public class CorrectionQuery {
    @QueryParam("document")
    @Parameter(description = "The document's id.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable
    String document;

    @QueryParam("actor")
    @Parameter(description = "Who made the change, exactly as in the history.", example = "ines@halvik.example")
    @Nullable
    String actor;

    @QueryParam("action")
    @Parameter(description = "Kind of change; may be repeated.")
    @Schema(
            type = SchemaType.ARRAY,
            enumeration = {"corrected", "added", "reanalysed"})
    List<String> action = List.of();

    @QueryParam("updatedAfter")
    @Parameter(description = "Only items changed after this time, oldest first: for copying the store.")
    @Nullable
    String updatedAfter;

    /** @param parameters that gather what is wrong */
    CorrectionCriteria toCriteria(ParameterReader parameters) {
        Optional<UUID> inDocument = parameters.id("document", document);
        return new CorrectionCriteria(
                Optional.empty(),
                inDocument,
                Optional.ofNullable(actor),
                parameters.choices("action", action, CorrectionAction.class),
                parameters.moment("updatedAfter", updatedAfter).map(TimeParameter::start));
    }
}
