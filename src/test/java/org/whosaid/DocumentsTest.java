package org.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documents refer to is there. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final int LONGEST_README = 250;

    @Test
    void every_relative_link_leads_somewhere() throws IOException {
        // Given
        List<Path> documents = MarkdownDocuments.all();

        // When
        List<String> broken = new ArrayList<>();
        int followed = 0;
        for (Path document : documents) {
            String text = MarkdownDocuments.withoutCode(MarkdownDocuments.read(document));
            for (MatchResult link : LINK.matcher(text).results().toList()) {
                String target = link.group(1);
                if (!target.contains("://")) {
                    followed++;
                    if (!isThere(document, target)) {
                        broken.add(document + " -> " + target);
                    }
                }
            }
        }

        // Then
        assertThat(broken).isEmpty();
        assertThat(followed).isGreaterThan(20);
    }

    @Test
    void every_document_is_reached_from_the_readme() throws IOException {
        // Given
        String readme = MarkdownDocuments.read(Path.of("README.md"));

        // When
        List<String> unreached = MarkdownDocuments.all().stream()
                .skip(1)
                .map(Path::toString)
                .filter(document -> !readme.contains("(" + document + ")"))
                .toList();

        // Then
        assertThat(unreached).isEmpty();
    }

    @Test
    void the_readme_can_be_read_in_three_minutes() {
        assertThat(MarkdownDocuments.read(Path.of("README.md")).lines().count()).isLessThanOrEqualTo(LONGEST_README);
    }

    private static boolean isThere(Path document, String target) {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty()
                ? document
                : document.resolveSibling(parts[0]).normalize();
        return Files.exists(file)
                && (parts.length == 1
                        || MarkdownDocuments.anchors(MarkdownDocuments.read(file))
                                .contains(parts[1]));
    }
}
