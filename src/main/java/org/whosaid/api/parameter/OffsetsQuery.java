package org.whosaid.api.parameter;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.text.OffsetUnit;

/** What the offsets of an answer count. */
public class OffsetsQuery {
    @QueryParam("offsets")
    @Parameter(
            description = "Unit of offsets: Unicode code points, or UTF-16 code units as in JavaScript and Java.",
            schema =
                    @Schema(
                            enumeration = {"codePoint", "utf16"},
                            defaultValue = "codePoint"))
    @Nullable
    public String offsets;

    public OffsetUnit toUnit() {
        ParameterReader parameters = new ParameterReader();
        OffsetUnit unit = toUnit(parameters);
        parameters.throwIfWrong();
        return unit;
    }

    /** @param parameters of the sort that they came as; they gather what is wrong */
    public OffsetUnit toUnit(ParameterReader parameters) {
        return parameters.offsets(offsets);
    }
}
