package org.whosaid.document.history;

import java.time.Instant;
import java.util.UUID;
import org.whosaid.engine.EngineVersion;

/**
 * That a document was analysed again, by what, and how much it changed. Immutable.
 *
 * @param added quotes that nobody had found before
 * @param kept quotes that stayed since a person had decided on them
 */
public record Reanalysis(
        UUID document,
        String actor,
        Instant at,
        EngineVersion before,
        EngineVersion after,
        int added,
        int changed,
        int removed,
        int kept) {}
