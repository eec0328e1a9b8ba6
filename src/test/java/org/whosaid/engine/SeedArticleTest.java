package org.whosaid.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** The seed article, whose quotation is broken, against what was written down by hand beside it. */
class SeedArticleTest {
    private static Analysis analysis;
    private static final List<JsonNode> CERTAIN = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        for (JsonNode quote : new ObjectMapper()
                .readTree(Path.of("seeds/article.expected.json").toFile())
                .get("quotes")) {
            if (quote.get("certain").asBoolean()) {
                CERTAIN.add(quote);
            }
        }
        try (QuoteEngine engine = ModelEngine.load(EngineOptions.defaults())) {
            analysis = engine.analyse(SourceText.of(Files.readString(Path.of("seeds/article.txt"))));
        }
    }

    private static List<Span> spans(JsonNode passages) {
        List<Span> spans = new ArrayList<>();
        passages.forEach(passage -> spans.add(span(passage)));
        return spans;
    }

    private static Span span(JsonNode passage) {
        return OffsetUnit.CODE_POINT.span(
                analysis.text(),
                passage.get("start").asInt(),
                passage.get("end").asInt());
    }

    @Test
    void theBrokenQuotationIsMarkRuttesWordForWordAndWarnedOf() {
        // Given
        JsonNode expected = CERTAIN.stream()
                .filter(quote -> quote.get("kind").asText().equals("direct"))
                .findFirst()
                .orElseThrow();

        // When
        List<Quote> direct = analysis.quotes().stream()
                .filter(quote -> quote.attribution().kind() == QuoteKind.DIRECT)
                .toList();

        // Then
        assertThat(direct).hasSize(1);
        Quote quote = direct.get(0);
        assertThat(quote.attribution().content()).isEqualTo(spans(expected.get("content")));
        assertThat(quote.attribution().cue()).isEqualTo(spans(expected.get("cue")));
        assertThat(quote.attribution().source()).isEqualTo(spans(expected.get("source")));
        assertThat(quote.attribution().nested()).isEqualTo(spans(expected.get("nested")));
        assertThat(quote.speaker().canonicalName()).contains("Mark Rutte");
        List<String> warnings = new ArrayList<>();
        expected.get("warnings").forEach(w -> warnings.add(w.get("code").asText() + span(w.get("span"))));
        assertThat(quote.attribution().warnings())
                .extracting(w -> w.code().id() + w.span())
                .containsExactlyElementsOf(warnings);
    }

    @Test
    void reportedSpeechIsFoundWithItsSpeakers() {
        // When: those whose cue was found, with the expected name
        List<String> found = CERTAIN.stream()
                .filter(SeedArticleTest::isFound)
                .map(quote -> quote.get("cue").get(0).get("text").asText())
                .toList();

        // Then: all but "highlighting", which the model takes for a part of the attribution before
        assertThat(found)
                .contains(
                        "had expressed eagerness",
                        "urged",
                        "challenged",
                        "deem",
                        "recently articulated",
                        "remarked",
                        "expressed anticipation for");
    }

    private static boolean isFound(JsonNode expected) {
        Span cue = span(expected.get("cue").get(0));
        String name = expected.get("speaker").get("name").asText();
        return analysis.quotes().stream()
                .filter(quote -> quote.attribution().cue().stream().anyMatch(cue::overlaps))
                .anyMatch(quote ->
                        quote.speaker().canonicalName().filter(name::equals).isPresent());
    }
}
