package org.whosaid.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whosaid.search.PageRequest;

/** Which part of a list is asked for. */
public class PageQuery {
    @QueryParam("cursor")
    @Parameter(description = "Where the page before ended: its next, as it is. Absent for the first page.")
    @Nullable
    String cursor;

    @QueryParam("limit")
    @Parameter(
            description = "Most items on the page.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Nullable
    String limit;

    public PageRequest toPage() {
        return toPage(new Parameters());
    }

    /** @param parameters of the sort that they came as */
    PageRequest toPage(Parameters parameters) {
        PageRequest page = parameters.page(cursor, limit);
        parameters.throwIfWrong();
        return page;
    }
}
