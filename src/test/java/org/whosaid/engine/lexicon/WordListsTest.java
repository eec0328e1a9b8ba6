package org.whosaid.engine.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordListsTest {
    static Stream<Arguments> files() {
        return Stream.of(
                argumentSet("attribution", WordLists.ATTRIBUTION),
                argumentSet("mark", WordLists.MARK),
                argumentSet("speaker", WordLists.SPEAKER),
                argumentSet("wording", WordLists.WORDING),
                argumentSet("store", WordLists.STORE));
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_list_is_read_by_some_class(WordLists lists) throws IOException {
        // Given
        String code = code();

        // When
        List<String> unread = lists.names().stream()
                .filter(name ->
                        !code.contains('"' + name + '"') && !code.contains('"' + stem(name) + "\" + StableName"))
                .toList();

        // Then
        assertThat(lists.names()).hasSizeGreaterThan(3);
        assertThat(unread).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_list_is_empty_or_has_a_word_twice(WordLists lists) {
        assertThat(lists.names())
                .allSatisfy(name -> assertThat(lists.list(name))
                        .as(name)
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank));
    }

    @Test
    void an_unknown_list_is_an_error_that_names_those_there_are() {
        assertThatThrownBy(() -> WordLists.MARK.set("no-such-list"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-list")
                .hasMessageContaining("reporting-verbs");
    }

    @Test
    void a_missing_file_is_an_error() {
        assertThatThrownBy(() -> LexiconResource.lines("no-such-file.txt")).isInstanceOf(UncheckedIOException.class);
    }

    /** "word-class." of "word-class.negation": an enumeration reads a list for each of its constants. */
    private static String stem(String name) {
        return name.substring(0, name.indexOf('.') + 1);
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder code = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file, UTF_8));
            }
            return code.toString();
        }
    }
}
