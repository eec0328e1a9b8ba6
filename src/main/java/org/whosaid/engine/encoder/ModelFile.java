package org.whosaid.engine.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where a model comes from: a file of the operator's, or the one on the class path. */
public final class ModelFile {
    private static final String BUNDLED = "/model/whosaid.onnx";

    private final Optional<Path> path;

    private ModelFile(Optional<Path> path) {
        this.path = path;
    }

    /** The model that comes with the engine. */
    public static ModelFile bundled() {
        return new ModelFile(Optional.empty());
    }

    /** A model of one's own. */
    public static ModelFile at(Path path) {
        return new ModelFile(Optional.of(path));
    }

    String name() {
        return path.map(Path::toString).orElse("class path " + BUNDLED);
    }

    OrtSession open(OrtEnvironment environment, OrtSession.SessionOptions options) throws OrtException {
        if (path.isPresent()) {
            if (!Files.isReadable(path.get())) {
                throw new ModelUnusable(
                        "There is no readable model file at %s (setting whosaid.engine.model).".formatted(path.get()));
            }
            return environment.createSession(path.get().toString(), options);
        }
        try (InputStream bundled = ModelFile.class.getResourceAsStream(BUNDLED)) {
            if (bundled == null) {
                throw new ModelUnusable(
                        "The class path has no " + BUNDLED + "; name a model file with whosaid.engine.model.");
            }
            return openBundled(bundled, environment, options);
        } catch (IOException e) {
            throw new ModelUnusable("The bundled model cannot be read: " + e.getMessage(), e);
        }
    }

    /** A session made from a file needs some 50 MB less than one made from bytes; without a place to write to, bytes it is. */
    private static OrtSession openBundled(
            InputStream bundled, OrtEnvironment environment, OrtSession.SessionOptions options)
            throws IOException, OrtException {
        Path copy;
        try {
            copy = Files.createTempFile("whosaid", ".onnx");
        } catch (IOException noPlace) {
            return environment.createSession(bundled.readAllBytes(), options);
        }
        try {
            Files.copy(bundled, copy, StandardCopyOption.REPLACE_EXISTING);
            return environment.createSession(copy.toString(), options);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
