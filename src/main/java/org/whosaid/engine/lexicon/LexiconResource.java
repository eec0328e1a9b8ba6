package org.whosaid.engine.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The files of the lexicon, which lie beside this class. */
public final class LexiconResource {
    private LexiconResource() {}

    /**
     * The lines of a file without comments (lines that start with {@code "# "}) and blank lines.
     *
     * @throws UncheckedIOException if the file is missing or damaged
     */
    public static Stream<String> lines(String name) {
        try (InputStream stream = LexiconResource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("missing resource " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<String> lines = reader.lines()
                    .filter(line -> !line.startsWith("# ") && !line.isBlank())
                    .toList();
            return lines.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
