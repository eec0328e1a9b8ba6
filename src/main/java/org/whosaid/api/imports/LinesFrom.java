package org.whosaid.api.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.whosaid.engine.text.InputLine;
import org.whosaid.engine.text.LineReader;
import org.whosaid.ingest.imports.LineSource;

/** The lines of a body from one on. For one thread. */
final class LinesFrom implements LineSource {
    private final LineReader lines;
    private final long first;

    LinesFrom(InputStream body, int longest, long first) {
        this.lines = new LineReader(body, longest);
        this.first = first;
    }

    @Override
    public Optional<InputLine> next() throws IOException {
        Optional<InputLine> line = lines.next();
        while (line.isPresent() && line.get().number() < first) {
            line = lines.next();
        }
        return line;
    }
}
