package org.whosaid.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.whosaid.engine.Analysis;
import org.whosaid.engine.text.SourceText;

/** Makes an analysis of one line of input. Thread-safe. */
interface ArticleReader extends AutoCloseable {
    /**
     * @param article the whole line, of which {@code text} is the text
     * @throws IllegalArgumentException if the line asks for something impossible; the message says what
     */
    Analysis read(SourceText text, JsonNode article);

    /** Adds to the answer what of the line belongs there too. */
    default void complete(JsonNode article, ObjectNode answer) {}

    @Override
    default void close() {}
}
