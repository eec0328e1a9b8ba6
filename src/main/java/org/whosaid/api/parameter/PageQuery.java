package org.whosaid.api.parameter;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whosaid.search.page.PageRequest;

/** Which part of a list is asked for. */
public class PageQuery {
    @QueryParam("cursor")
    @Parameter(description = "The `next` cursor of the previous page, unchanged. Omit it for the first page.")
    @Nullable
    public String cursor;

    @QueryParam("limit")
    @Parameter(
            description = "Maximum number of items on the page.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Nullable
    public String limit;

    public PageRequest toPage() {
        ParameterReader parameters = new ParameterReader();
        PageRequest page = toPage(parameters);
        parameters.throwIfWrong();
        return page;
    }

    /** @param parameters of the sort that they came as; they gather what is wrong */
    public PageRequest toPage(ParameterReader parameters) {
        return parameters.page(cursor, limit);
    }
}
