package org.whosaid.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.whosaid.engine.text.ReadableText;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.TokenizedText;
import org.whosaid.engine.text.Warning;

/** The engine as it is shipped: text, marks, scores, attributions, speakers. */
public final class ModelEngine implements QuoteEngine {
    private final MarkScanner scanner = new MarkScanner();
    private final TextEncoder encoder;
    private final EngineVersion version;
    private final AttributionReader reader;
    private final SpeakerResolver speakers = new MentionSpeakerResolver();

    private ModelEngine(TextEncoder encoder) {
        this.encoder = encoder;
        this.version = EngineVersion.ofCode(encoder.model().label());
        this.reader = ScoredAttributionReader.of(encoder.model());
    }

    /**
     * Loads the model; takes some hundred milliseconds.
     *
     * @throws org.whosaid.engine.encoder.ModelUnusable if the model is missing, corrupt or made for another version
     */
    public static ModelEngine load(EngineOptions options) {
        ModelFile file = options.model().map(ModelFile::at).orElseGet(ModelFile::bundled);
        return new ModelEngine(OnnxTextEncoder.load(file, options.threads()));
    }

    @Override
    public Analysis analyse(SourceText text) {
        long begun = System.nanoTime();
        TokenizedText readable = TokenizedText.of(ReadableText.of(text));
        MarkedQuotations marks = scanner.scan(readable);
        long marked = System.nanoTime();
        WordScores scores = encoder.read(readable);
        long encoded = System.nanoTime();
        List<Attribution> attributions = reader.read(readable, marks, scores);
        long attributed = System.nanoTime();
        List<Speaker> named = speakers.resolve(readable, marks, attributions);
        List<Optional<String>> media = MediaNames.of(attributions, readable, marks, speakers);
        long resolved = System.nanoTime();
        StageNanos nanos =
                new StageNanos(marked - begun, encoded - marked, attributed - encoded, resolved - attributed);
        return new Analysis(text, version, quotes(attributions, named, media), unclaimed(marks, attributions), nanos);
    }

    private static List<Quote> quotes(
            List<Attribution> attributions, List<Speaker> speakers, List<Optional<String>> media) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            quotes.add(new Quote(attributions.get(i), speakers.get(i), media.get(i)));
        }
        return quotes;
    }

    private static List<Warning> unclaimed(MarkedQuotations marks, List<Attribution> attributions) {
        Set<Warning> claimed = new HashSet<>();
        attributions.forEach(attribution -> claimed.addAll(attribution.warnings()));
        return marks.warnings().stream()
                .filter(warning -> !claimed.contains(warning))
                .toList();
    }

    @Override
    public EngineVersion version() {
        return version;
    }

    @Override
    public void close() {
        encoder.close();
    }
}
