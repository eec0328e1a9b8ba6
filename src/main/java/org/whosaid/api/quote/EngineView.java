package org.whosaid.api.quote;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.engine.EngineVersion;

/** What made an analysis. */
@Schema(
        name = "Engine",
        description =
                "The engine and model that made the analysis. The same text, engine and model give the same quotes.")
public record EngineView(
        @Schema(required = true) String version,
        @Schema(required = true) String model) {
    public static EngineView of(EngineVersion engine) {
        return new EngineView(engine.version(), engine.model());
    }
}
