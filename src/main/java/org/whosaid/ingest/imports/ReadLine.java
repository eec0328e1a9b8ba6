package org.whosaid.ingest.imports;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.whosaid.ingest.KeptArticle;
import org.whosaid.ingest.PreparedArticle;

/** A line on which all is done but keeping its article. */
sealed interface ReadLine {
    long line();

    /** The line's length in bytes. */
    int weight();

    /** What is to be kept; empty if the line is refused. */
    Optional<PreparedArticle> article();

    default LineOutcome kept(KeptArticle article) {
        return new LineOutcome.Kept(line(), article);
    }

    /** @throws NoSuchElementException if the line is not refused */
    LineOutcome refused();

    record Sound(long line, int weight, PreparedArticle prepared) implements ReadLine {
        @Override
        public Optional<PreparedArticle> article() {
            return Optional.of(prepared);
        }

        @Override
        public LineOutcome refused() {
            throw new NoSuchElementException("line " + line + " is sound");
        }
    }

    record Flawed(long line, int weight, Exception reason) implements ReadLine {
        @Override
        public Optional<PreparedArticle> article() {
            return Optional.empty();
        }

        @Override
        public LineOutcome refused() {
            return new LineOutcome.Refused(line, reason);
        }
    }
}
