package org.whosaid.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.whosaid.engine.Analysis;
import org.whosaid.engine.EngineVersion;
import org.whosaid.engine.Quote;
import org.whosaid.engine.StageNanos;
import org.whosaid.engine.attribution.Attribution;
import org.whosaid.engine.attribution.AttributionReason;
import org.whosaid.engine.attribution.Confidence;
import org.whosaid.engine.attribution.QuoteKindReader;
import org.whosaid.engine.attribution.SpeechContext;
import org.whosaid.engine.attribution.assertion.Assertion;
import org.whosaid.engine.mark.MarkScanner;
import org.whosaid.engine.mark.MarkedQuotations;
import org.whosaid.engine.speaker.MentionSpeakerResolver;
import org.whosaid.engine.speaker.Speaker;
import org.whosaid.engine.speaker.SpeakerResolver;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.ReadableText;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;

/** Only the last stage: names the speakers of attributions that the line gives. */
final class ResolvingReader implements ArticleReader {
    private static final Confidence GIVEN = new Confidence(1, 1, 1, 1);

    private final MarkScanner scanner = new MarkScanner();
    private final SpeakerResolver resolver = new MentionSpeakerResolver();

    @Override
    public Analysis read(SourceText text, JsonNode article) {
        TokenizedText readable = TokenizedText.of(ReadableText.of(text));
        MarkedQuotations marks = scanner.scan(readable);
        QuoteKindReader kinds = new QuoteKindReader(readable.source(), marks);
        List<Attribution> attributions = new ArrayList<>();
        for (JsonNode quote : article.path("quotes")) {
            if (!quote.path("content").isEmpty()) {
                attributions.add(attribution(text, kinds, quote));
            }
        }
        List<Speaker> speakers = resolver.resolve(readable, marks, attributions);
        List<Quote> quotes = IntStream.range(0, attributions.size())
                .mapToObj(i -> new Quote(attributions.get(i), speakers.get(i), Optional.empty()))
                .toList();
        return new Analysis(
                text, new EngineVersion("resolve", "none"), quotes, marks.warnings(), new StageNanos(0, 0, 0, 0));
    }

    /** The quotes keep their ids; those without content, which nobody can have said, are gone. */
    @Override
    public void complete(JsonNode article, ObjectNode answer) {
        Iterator<JsonNode> resolved = answer.path("quotes").iterator();
        for (JsonNode quote : article.path("quotes")) {
            if (!quote.path("content").isEmpty()) {
                ObjectNode same = (ObjectNode) resolved.next();
                if (quote.has("id")) {
                    same.set("id", quote.get("id"));
                }
            }
        }
    }

    private static Attribution attribution(SourceText text, QuoteKindReader kinds, JsonNode quote) {
        List<Span> content = spans(text, quote.path("content"));
        List<Span> source = spans(text, quote.path("source"));
        AttributionReason reason = source.isEmpty() ? AttributionReason.NO_SOURCE : AttributionReason.CUE_LINK;
        List<Span> cue = spans(text, quote.path("cue"));
        return new Attribution(
                kinds.of(content),
                content,
                cue,
                source,
                List.of(),
                Assertion.ASSERTED,
                SpeechContext.PLAIN,
                GIVEN,
                reason,
                List.of());
    }

    private static List<Span> spans(SourceText text, JsonNode ranges) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode range : ranges) {
            if (range.size() != 2 || !range.get(0).isInt() || !range.get(1).isInt()) {
                throw new IllegalArgumentException("a span is [start, end], not " + range);
            }
            try {
                spans.add(OffsetUnit.CODE_POINT.span(
                        text, range.get(0).asInt(), range.get(1).asInt()));
            } catch (IndexOutOfBoundsException e) {
                throw new IllegalArgumentException("span " + range + " is outside of the text", e);
            }
        }
        return spans;
    }
}
