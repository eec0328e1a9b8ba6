package org.whosaid.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.text.OffsetUnit;

/** What the offsets of an answer count. */
public class OffsetsQuery {
    @QueryParam("offsets")
    @Parameter(
            description = "What offsets count: Unicode code points, or UTF-16 units as JavaScript and Java do.",
            schema =
                    @Schema(
                            enumeration = {"codePoint", "utf16"},
                            defaultValue = "codePoint"))
    @Nullable
    String offsets;

    OffsetUnit toUnit() {
        return toUnit(new Parameters());
    }

    /** @param parameters of the sort that they came as */
    OffsetUnit toUnit(Parameters parameters) {
        OffsetUnit unit = parameters.offsets(offsets);
        parameters.throwIfWrong();
        return unit;
    }
}
