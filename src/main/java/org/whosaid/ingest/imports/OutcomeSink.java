package org.whosaid.ingest.imports;

import java.io.IOException;
import java.util.List;

/** Where outcomes go. */
public interface OutcomeSink {
    /**
     * Takes what became of the next lines, in their order; their articles are kept by now.
     *
     * @throws IOException if nobody wants to know any more, which ends the import
     */
    void accept(List<LineOutcome> outcomes) throws IOException;
}
