package org.whosaid.config;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** How the engine runs. */
@ConfigMapping(prefix = "whosaid.engine")
public interface EngineConfig {
    /** A model file in place of the bundled one. */
    Optional<Path> model();

    /** Windows of text that are read at once, over all requests; by default one for each processor. */
    OptionalInt threads();
}
