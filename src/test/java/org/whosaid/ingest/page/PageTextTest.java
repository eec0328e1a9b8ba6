package org.whosaid.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small pages, one for each way in which a page hides its article or adds to it: the page, a line of equals signs, its text. */
class PageTextTest {
    private static final String PARTED = "\n=====\n";

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_of_the_article_is_lost_and_nothing_foreign_is_in_it(String page, String text) {
        // When
        HtmlArticle article = HtmlArticle.of(page, "https://quay.example/");

        // Then
        assertThat(article.text()).isEqualTo(text);
    }

    static List<Arguments> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(PageTextTest.class.getResource("pages")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(PageTextTest::page).toList();
        }
    }

    private static Arguments page(Path file) {
        try {
            String[] parts = Files.readString(file).split(PARTED);
            return argumentSet(file.getFileName().toString(), parts[0], parts[1].strip());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
