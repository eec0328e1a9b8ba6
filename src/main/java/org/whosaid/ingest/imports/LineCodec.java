package org.whosaid.ingest.imports;

import java.io.IOException;
import org.whosaid.engine.text.InputLine;
import org.whosaid.ingest.Article;

/** What lines look like: the interface says it, and whoever works on them asks. Thread-safe. */
public interface LineCodec {
    /**
     * The article of a line.
     *
     * @throws IOException if the line is no JSON, or JSON of another shape
     * @throws RuntimeException if it is no article
     */
    Article article(InputLine line) throws IOException;

    /** The answer to a line, as JSON without line ends. */
    String answer(LineOutcome outcome);

    /** A failure as a problem detail in JSON. */
    String problem(Throwable failure);

    /** Whether the same would go well another time. */
    boolean mayPass(Throwable failure);
}
