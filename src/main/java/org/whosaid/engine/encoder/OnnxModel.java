package org.whosaid.engine.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;

/**
 * One loaded model: windows of pieces in, scores out. Thread-safe; each run uses the calling thread alone.
 *
 * <p>A session must not be closed while it runs (ONNX Runtime crashes), hence the lock.
 */
final class OnnxModel implements AutoCloseable {
    private static final String FORMAT = "1";

    private final OrtEnvironment environment = LastingEnvironment.get();
    private final ReadWriteLock open = new ReentrantReadWriteLock();
    private final OrtSession session;
    private final ModelInfo info;
    private final List<String> vocabulary;
    private final WordPiece wordPiece;
    private boolean closed;

    private OnnxModel(OrtSession session, Map<String, String> about) {
        this.session = session;
        this.info = info(about);
        this.vocabulary = List.of(required(about, "vocabulary").split("\n"));
        this.wordPiece = new WordPiece(vocabulary);
    }

    /**
     * @throws ModelUnusable if the file is missing, corrupt or of another format
     */
    static OnnxModel load(ModelFile file) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            // It would keep a plan of its memory for each length of a window that it meets, and windows have any
            // length.
            options.setMemoryPatternOptimization(false);
            OrtSession session = file.open(LastingEnvironment.get(), options);
            return checked(session, file);
        } catch (OrtException e) {
            throw new ModelUnusable(
                    "The model file %s cannot be read; is it complete? ONNX Runtime says: %s"
                            .formatted(file.name(), e.getMessage()),
                    e);
        }
    }

    private static OnnxModel checked(OrtSession session, ModelFile file) throws OrtException {
        try {
            Map<String, String> about = session.getMetadata().getCustomMetadata().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            String format = about.getOrDefault("whosaid.format", "none");
            if (!format.equals(FORMAT)) {
                throw new ModelUnusable(
                        "The model file %s has format %s; this engine reads format %s. Use a model made by src/train/python of this version."
                                .formatted(file.name(), format, FORMAT));
            }
            return new OnnxModel(session, about);
        } catch (IllegalArgumentException | ModelUnusable e) {
            session.close();
            throw e instanceof ModelUnusable unusable
                    ? unusable
                    : new ModelUnusable("The model file %s: %s".formatted(file.name(), e.getMessage()), e);
        }
    }

    private static ModelInfo info(Map<String, String> about) {
        return new ModelInfo(
                required(about, "name"),
                required(about, "version"),
                required(about, "training-data-sha256"),
                Integer.parseInt(required(about, "pieces")),
                required(about, "weights"),
                about.getOrDefault("whosaid.calibration", ""));
    }

    private static String required(Map<String, String> about, String key) {
        String value = about.get("whosaid." + key);
        if (value == null) {
            throw new ModelUnusable("The model file has no metadata whosaid." + key + ".");
        }
        return value;
    }

    ModelInfo info() {
        return info;
    }

    /** The pieces in the order of their ids. */
    List<String> vocabulary() {
        return vocabulary;
    }

    WordPiece wordPiece() {
        return wordPiece;
    }

    /**
     * @throws IllegalStateException if the model was closed
     */
    WindowScores run(WordPieces pieces, EncoderWindow window) {
        open.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the engine is closed");
            }
            return scores(pieces, window);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed: " + e.getMessage(), e);
        } finally {
            open.readLock().unlock();
        }
    }

    private WindowScores scores(WordPieces pieces, EncoderWindow window) throws OrtException {
        int length = window.size() + EncoderWindow.FRAME;
        long[] ids = new long[length];
        long[] segments = new long[length];
        ids[0] = wordPiece.classifier();
        ids[length - 1] = wordPiece.separator();
        for (int i = 0; i < window.size(); i++) {
            ids[i + 1] = pieces.id(window.begin() + i);
            segments[i + 1] = pieces.segment(window.begin() + i);
        }
        long[] shape = {1, length};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor segmentTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(segments), shape);
                OrtSession.Result result = session.run(Map.of("ids", idTensor, "segments", segmentTensor))) {
            return new WindowScores(floats(result, "labels"), floats(result, "links"), floats(result, "sources"));
        }
    }

    private static float[] floats(OrtSession.Result result, String name) {
        FloatBuffer buffer = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    @Override
    public void close() {
        open.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime did not close: " + e.getMessage(), e);
        } finally {
            open.writeLock().unlock();
        }
    }
}
