package org.whosaid.ingest.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.whosaid.engine.text.InputLine;
import org.whosaid.ingest.Ingestion;
import org.whosaid.ingest.KeptArticle;
import org.whosaid.ingest.PreparedArticle;

/** What is done with a line, and with a batch of lines; a line that fails costs no other its place. Thread-safe. */
final class LineReading {
    private final Ingestion ingestion;
    private final LineCodec codec;
    private final int longest;

    LineReading(Ingestion ingestion, LineCodec codec, int longest) {
        this.ingestion = ingestion;
        this.codec = codec;
        this.longest = longest;
    }

    /** Does all that takes time. */
    ReadLine read(InputLine line) {
        try {
            if (line.cut()) {
                throw new LineTooLong(longest);
            }
            return new ReadLine.Sound(line, ingestion.prepare(codec.article(line)));
        } catch (IOException | RuntimeException e) {
            return new ReadLine.Flawed(line, e);
        }
    }

    /** Keeps what is sound, in one transaction if all goes well. */
    List<LineOutcome> keep(List<ReadLine> lines) {
        List<PreparedArticle> sound =
                lines.stream().flatMap(line -> line.article().stream()).toList();
        try {
            List<KeptArticle> kept = ingestion.keepAll(sound);
            List<LineOutcome> outcomes = new ArrayList<>();
            int next = 0;
            for (ReadLine line : lines) {
                outcomes.add(line.article().isPresent() ? line.kept(kept.get(next++)) : line.refused());
            }
            return outcomes;
        } catch (RuntimeException e) {
            // Read anew, each by itself: what a transaction that failed has touched cannot be kept by another one.
            return lines.size() == 1
                    ? List.of(new LineOutcome.Refused(lines.get(0).input().number(), e))
                    : lines.stream()
                            .flatMap(line -> keep(List.of(read(line.input()))).stream())
                            .toList();
        }
    }
}
