package org.whosaid.engine.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Word lists that lie beside this class; a line that starts with "# " is a comment. */
final class WordListResource {
    private WordListResource() {}

    /** @throws UncheckedIOException if the resource is missing or damaged */
    static Stream<String> lines(String name) {
        try (InputStream stream = WordListResource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("missing resource " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<String> lines =
                    reader.lines().filter(line -> !line.startsWith("# ")).toList();
            return lines.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
