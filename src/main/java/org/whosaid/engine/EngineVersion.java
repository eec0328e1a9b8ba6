package org.whosaid.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What made an analysis.
 *
 * @param version of the engine's code
 * @param model name, version and training data hash of the model file
 */
public record EngineVersion(String version, String model) {
    private static final String RESOURCE = "version.txt";

    /** This code with a model. */
    static EngineVersion ofCode(String model) {
        try (InputStream resource = EngineVersion.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path");
            }
            return new EngineVersion(new String(resource.readAllBytes(), UTF_8).strip(), model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
