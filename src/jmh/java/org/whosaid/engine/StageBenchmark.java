package org.whosaid.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.whosaid.engine.attribution.Attribution;
import org.whosaid.engine.attribution.AttributionReader;
import org.whosaid.engine.attribution.ScoredAttributionReader;
import org.whosaid.engine.encoder.ModelFile;
import org.whosaid.engine.encoder.OnnxTextEncoder;
import org.whosaid.engine.encoder.TextEncoder;
import org.whosaid.engine.encoder.WordScores;
import org.whosaid.engine.mark.MarkScanner;
import org.whosaid.engine.mark.MarkedQuotations;
import org.whosaid.engine.speaker.MentionSpeakerResolver;
import org.whosaid.engine.speaker.Speaker;
import org.whosaid.engine.speaker.SpeakerResolver;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.TokenizedText;

/** Milliseconds that each stage takes for one article, given what the stages before it made of it; the encoder on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {
    /** A UTF-8 file. */
    @Param("src/bench/article.txt")
    public String article;

    /** A model file, or {@code bundled}. */
    @Param("bundled")
    public String model;

    private final MarkScanner scanner = new MarkScanner();
    private final SpeakerResolver resolver = new MentionSpeakerResolver();
    private TextEncoder encoder;
    private AttributionReader reader;
    private QuoteEngine engine;
    private SourceText text;
    private TokenizedText tokenized;
    private MarkedQuotations marks;
    private WordScores scores;
    private List<Attribution> attributions;

    @Setup
    public void readOnce() throws IOException {
        Optional<Path> file =
                Optional.of(model).filter(name -> !name.equals("bundled")).map(Path::of);
        encoder = OnnxTextEncoder.load(file.map(ModelFile::at).orElseGet(ModelFile::bundled), 1);
        reader = ScoredAttributionReader.of(encoder.model());
        engine = ModelEngine.load(new EngineOptions(file, 1));
        text = SourceText.of(Files.readString(Path.of(article)));
        tokenized = TokenizedText.of(text);
        marks = scanner.scan(tokenized);
        scores = encoder.read(tokenized);
        attributions = reader.read(tokenized, marks, scores);
    }

    @TearDown
    public void close() {
        encoder.close();
        engine.close();
    }

    @Benchmark
    public MarkedQuotations marks() {
        return scanner.scan(TokenizedText.of(text));
    }

    @Benchmark
    public WordScores encoder() {
        return encoder.read(tokenized);
    }

    @Benchmark
    public List<Attribution> attributions() {
        return reader.read(tokenized, marks, scores);
    }

    @Benchmark
    public List<Speaker> speakers() {
        return resolver.resolve(tokenized, marks, attributions);
    }

    @Benchmark
    public Analysis whole() {
        return engine.analyse(text);
    }
}
