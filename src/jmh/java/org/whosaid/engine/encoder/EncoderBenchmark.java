package org.whosaid.engine.encoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.whosaid.engine.text.SourceText;

/** Milliseconds of the encoder's parts: word pieces of an article, the model on one full window of it, the scores of that window. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EncoderBenchmark {
    /** A UTF-8 file, at least one window long. */
    @Param("src/bench/article.txt")
    public String article;

    /** A model file, or {@code bundled}. */
    @Param("bundled")
    public String model;

    private OnnxModel onnx;
    private SourceText text;
    private WordPieces pieces;
    private EncoderWindow window;
    private WindowScores scores;

    @Setup
    public void readOnce() throws IOException {
        onnx = OnnxModel.load(model.equals("bundled") ? ModelFile.bundled() : ModelFile.at(Path.of(model)));
        text = SourceText.of(Files.readString(Path.of(article)));
        pieces = WordPieces.of(text, onnx.wordPiece());
        window = new EncoderWindow(0, 0, onnx.info().pieces() - EncoderWindow.FRAME);
        scores = onnx.run(pieces, window);
    }

    @TearDown
    public void close() {
        onnx.close();
    }

    @Benchmark
    public List<EncoderWindow> wordPieces() {
        return EncoderWindow.over(WordPieces.of(text, onnx.wordPiece()), new WindowSize(222, 32));
    }

    @Benchmark
    public WindowScores modelOnOneWindow() {
        return onnx.run(pieces, window);
    }

    @Benchmark
    public WordScores scoresOfOneWindow() {
        PieceScores words = new PieceScores(pieces);
        words.add(window, scores);
        return words;
    }
}
