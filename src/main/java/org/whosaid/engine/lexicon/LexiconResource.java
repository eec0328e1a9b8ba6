package org.whosaid.engine.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a word file. */
public final class LexiconResource {
    private LexiconResource() {}

    /**
     * The lines of a file of this package without comments (lines that start with {@code "# "}) and blank lines.
     *
     * @throws UncheckedIOException if the file is missing or damaged
     */
    public static Stream<String> lines(String name) {
        return lines(LexiconResource.class, name);
    }

    /** As {@link #lines(String)}, of a file that lies beside a class. */
    static Stream<String> lines(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("missing resource %s beside %s".formatted(name, owner.getName()));
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
