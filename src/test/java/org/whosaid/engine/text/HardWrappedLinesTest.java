package org.whosaid.engine.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HardWrappedLinesTest {
    private static final Path TEXTS = Path.of("src/test/resources/wrapped");

    static Stream<Arguments> wrapped() {
        return Stream.of(
                argumentSet(
                        "mail, blank lines between", "mail.txt", 3, "week, their union said on Tuesday, after talks"),
                argumentSet("wire copy, indents", "wire.txt", 4, "Mensah told the city council. He promised"),
                argumentSet("a narrow column", "column.txt", 2, "has lifted its warning not to drink tap water"));
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    void paragraphs_are_joined_and_offsets_stay(String file, int paragraphs, String joinedWords) throws IOException {
        // Given
        String given = Files.readString(TEXTS.resolve(file), UTF_8);

        // When
        SourceText joined = HardWrappedLines.joined(SourceText.of(given));

        // Then
        assertThat(joined.value()).hasSameSizeAs(given).contains(joinedWords);
        assertThat(joined.value().replaceAll("\\s", "")).isEqualTo(given.replaceAll("\\s", ""));
        assertThat(Paragraphs.of(joined.value()).stream().filter(span -> span.length() > 80))
                .hasSize(paragraphs);
    }

    @Test
    void signatures_and_headers_keep_their_lines() throws IOException {
        // Given
        String given = Files.readString(TEXTS.resolve("mail.txt"), UTF_8);

        // When
        SourceText joined = HardWrappedLines.joined(SourceText.of(given));

        // Then
        assertThat(joined.value())
                .contains("news desk\nSubject: Ferry strike")
                .contains("--\nHalvik Courier, 12 Harbour Street\nnewsdesk@courier.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "One line without an end",
                "Roses are red,\nviolets are blue,\nsugar is sweet,\nand so are you,\nand that is true,\nas all men knew.",
                "Milk\nbread\neggs\nsoap\ntea\n",
                "Q: Did you see it?\nA: I saw it.\nQ: When was that?\nA: It was at noon.\n",
                "ANNA: We will see.\nPER: So we will.\nANNA: And then?\nPER: Then we act.\n",
                "The first paragraph of an article that has its paragraphs in one line each, however long they may be in the end.\n"
                        + "The second paragraph of it, which is as long as the first one was, or even longer than that, if anything.\n"
            })
    void lines_that_end_for_a_reason_stay(String given) {
        // When
        SourceText joined = HardWrappedLines.joined(SourceText.of(given));

        // Then
        assertThat(joined.value()).isEqualTo(given);
    }

    @Test
    void lines_of_a_mail_that_is_quoted_are_joined_without_the_signs() throws IOException {
        // Given
        String given = Files.readString(TEXTS.resolve("column.txt"), UTF_8)
                .lines()
                .map(line -> "> " + line + "\r\n")
                .reduce("", String::concat);

        // When
        SourceText joined = HardWrappedLines.joined(SourceText.of(given));

        // Then
        assertThat(joined.value().replaceAll(" +", " "))
                .hasSizeLessThan(given.length())
                .contains("“All samples taken since Sunday were clean,” said its chairwoman, Agnieszka Nowak.");
        assertThat(joined.value()).hasSameSizeAs(given);
    }
}
