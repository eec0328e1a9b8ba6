package org.whosaid.engine.attribution.assertion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.CaseTable;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

class AssertionReaderTest {
    /** Sentences that were written before the code that reads them. */
    private static final Path SENTENCES = Path.of("src/eval/passages/assertions.jsonl");

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void what_was_not_said_is_told_from_what_was() throws IOException {
        // When
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(SENTENCES, UTF_8)) {
            JsonNode row = JSON.readTree(line);
            String text = row.at("/text").asText();
            boolean isSaid = row.at("/assertion").asText().equals("asserted");
            Assertion read = read(text, new Span(text.indexOf('“'), text.indexOf('”') + 1), List.of());
            if (isSaid != (read.kind() == AssertionKind.ASSERTED)) {
                (isSaid ? wrong : missed).add(text);
            }
        }

        // Then
        assertThat(missed).hasSizeLessThanOrEqualTo(2);
        assertThat(wrong).hasSizeLessThanOrEqualTo(2);
    }

    static Stream<Arguments> sentences() {
        return CaseTable.of(AssertionReaderTest.class, "assertions.jsonl");
    }

    /**
     * @param text with the content in braces and the cue between bars
     * @param signal the words that say so; empty for asserted
     */
    @ParameterizedTest
    @MethodSource("sentences")
    void kind_and_the_words_that_say_so(String text, String kind, String signal) {
        // Given
        String plain = text.replaceAll("[{}|]", "");
        Span content = marked(text, '{', '}');
        List<Span> cue = text.contains("|") ? List.of(marked(text, '|', '|')) : List.of();

        // When
        Assertion read = read(plain, content, cue);

        // Then
        assertThat(read.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(kind);
        assertThat(read.signal()
                        .map(span -> plain.substring(span.start(), span.end()))
                        .orElse(""))
                .startsWith(signal);
        assertThat(read.signal().isEmpty()).isEqualTo(signal.isEmpty());
    }

    private static Assertion read(String text, Span content, List<Span> cue) {
        boolean isQuoted = text.substring(content.start(), content.end()).contains("“");
        return new AssertionReader(SourceText.of(text)).read(isQuoted, List.of(content), cue);
    }

    private static Span marked(String text, char open, char close) {
        int start = text.indexOf(open);
        int end = text.indexOf(close, start + 1);
        int before = text.substring(0, start).replaceAll("[{}|]", "").length();
        int inside = text.substring(start, end).replaceAll("[{}|]", "").length();
        return new Span(before, before + inside);
    }
}
