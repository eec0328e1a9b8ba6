package org.whosaid.ingest.imports;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.whosaid.engine.text.InputLine;
import org.whosaid.ingest.KeptArticle;
import org.whosaid.ingest.PreparedArticle;

/** A line on which all is done but keeping its article. */
sealed interface ReadLine {
    /** The line as it came. */
    InputLine input();

    /** The line's length in bytes. */
    default int weight() {
        return input().bytes().length;
    }

    /** What is to be kept; empty if the line is refused. */
    Optional<PreparedArticle> article();

    default LineOutcome kept(KeptArticle article) {
        return new LineOutcome.Kept(input().number(), article);
    }

    /** @throws NoSuchElementException if the line is not refused */
    LineOutcome refused();

    record Sound(InputLine input, PreparedArticle prepared) implements ReadLine {
        @Override
        public Optional<PreparedArticle> article() {
            return Optional.of(prepared);
        }

        @Override
        public LineOutcome refused() {
            throw new NoSuchElementException("line " + input.number() + " is sound");
        }
    }

    record Flawed(InputLine input, Exception reason) implements ReadLine {
        @Override
        public Optional<PreparedArticle> article() {
            return Optional.empty();
        }

        @Override
        public LineOutcome refused() {
            return new LineOutcome.Refused(input.number(), reason);
        }
    }
}
