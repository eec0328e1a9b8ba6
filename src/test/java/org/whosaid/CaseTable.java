package org.whosaid;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The rows of a test as a file beside it: a JSON array a line, the row's name first, then its arguments; a line of # is a comment. */
public final class CaseTable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Object>> ROW = new TypeReference<>() {};

    private CaseTable() {}

    /**
     * The rows of a file in the test's package; names of constants become those of an enum where the test takes one.
     *
     * @throws UncheckedIOException if a line is not a JSON array
     */
    public static Stream<Arguments> of(Class<?> test, String file) {
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(CaseTable::row);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Arguments row(String line) {
        try {
            List<Object> row = JSON.readValue(line, ROW);
            return argumentSet((String) row.get(0), row.subList(1, row.size()).toArray());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
