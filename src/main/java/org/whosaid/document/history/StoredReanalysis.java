package org.whosaid.document.history;

import java.util.UUID;

/** An entry of a document's history of analyses, as kept. Immutable. */
public record StoredReanalysis(UUID id, Reanalysis reanalysis) {}
