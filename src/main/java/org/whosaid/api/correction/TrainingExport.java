package org.whosaid.api.correction;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.api.http.AnswerBytes;
import org.whosaid.document.StoredDocument;
import org.whosaid.search.CorrectionSearch;
import org.whosaid.search.DocumentSearch;

/** Writes the documents on which people have decided, a line each; holds one at a time. Thread-safe. */
@ApplicationScoped
class TrainingExport {
    private static final int IDS_AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final CorrectionSearch corrections;
    private final DocumentSearch documents;
    private final ObjectMapper json;

    TrainingExport(CorrectionSearch corrections, DocumentSearch documents, ObjectMapper json) {
        this.corrections = corrections;
        this.documents = documents;
        this.json = json;
    }

    /** @param since only documents on which somebody decided later */
    void write(Optional<Instant> since, OutputStream out) throws IOException {
        List<UUID> ids = corrections.decidedDocuments(since, FIRST, IDS_AT_ONCE);
        while (!ids.isEmpty()) {
            for (UUID id : ids) {
                Optional<StoredDocument> document = documents.find(id);
                if (document.isPresent()) {
                    out.write(AnswerBytes.of(TrainingExampleView.of(document.get()), json));
                    out.write('\n');
                }
            }
            ids = corrections.decidedDocuments(since, ids.get(ids.size() - 1), IDS_AT_ONCE);
        }
    }
}
