package org.whosaid.engine;

import java.nio.file.Path;
import java.util.Optional;

/**
 * @param model a model file of one's own in place of the bundled one
 * @param threads windows of text that the encoder reads at once, over all analyses; at least 1
 */
public record EngineOptions(Optional<Path> model, int threads) {
    public EngineOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("the engine needs at least one thread, not " + threads);
        }
    }

    /** The bundled model, on every processor. */
    public static EngineOptions defaults() {
        return new EngineOptions(Optional.empty(), Runtime.getRuntime().availableProcessors());
    }
}
