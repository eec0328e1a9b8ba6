package org.whosaid.api.description;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.whosaid.ingest.SeedArticle;

/** The examples: the seed article, and what the service answers about it. */
final class StoredExamples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StoredExamples() {}

    /** The answer of an operation, as the service once gave it. */
    static Object json(String operationId) {
        String file = operationId + ".json";
        try {
            return JSON.readValue(text(file), Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** A file as it is stored: an example that is no JSON, or many; the whole description. */
    static String text(String file) {
        try (InputStream resource = StoredExamples.class.getResourceAsStream("/openapi/" + file)) {
            if (resource == null) {
                throw new IllegalStateException("the package has no openapi/" + file);
            }
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static String seedArticle() {
        return SeedArticle.article();
    }

    /** The seed article as a page. */
    static String html() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><body><article>\n");
        SeedArticle.article()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> page.append("<p>").append(line).append("</p>\n"));
        return page.append("</article></body></html>\n").toString();
    }
}
