package org.whosaid.ingest.imports;

import java.io.IOException;
import java.util.Optional;
import org.whosaid.engine.text.InputLine;

/** Where lines come from. */
public interface LineSource {
    /** The next line that is not blank, waited for; empty at the end. */
    Optional<InputLine> next() throws IOException;
}
