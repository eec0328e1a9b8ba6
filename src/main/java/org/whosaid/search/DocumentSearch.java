package org.whosaid.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.page.ResultPage;
import org.whosaid.store.DocumentRepository;
import org.whosaid.store.DocumentStore;
import org.whosaid.store.StoredDocument;
import org.whosaid.store.entity.DocumentEntity;

/** Finds documents. Thread-safe. */
@ApplicationScoped
public class DocumentSearch {
    private static final String LIST = "documents";

    private final DocumentRepository documents;
    private final DocumentStore store;

    DocumentSearch(DocumentRepository documents, DocumentStore store) {
        this.documents = documents;
        this.store = store;
    }

    /** A document with its text and all its quotes. */
    public Optional<StoredDocument> find(UUID id) {
        return store.find(id);
    }

    /** The same id, if there is one of it. */
    @Transactional
    public Optional<UUID> existing(UUID id) {
        return documents.count("id", id) > 0 ? Optional.of(id) : Optional.empty();
    }

    /** Newest first, without the texts. */
    @Transactional
    public ResultPage<DocumentEntity> find(PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String after = page.afterIn(LIST)
                .map(cursor -> {
                    parameters.put("id", cursor.id());
                    return "where id < :id ";
                })
                .orElse("");
        List<DocumentEntity> found = documents
                .find("from DocumentEntity " + after + "order by id desc", parameters)
                .page(0, page.limit() + 1)
                .list();
        return ResultPage.of(found, page.limit(), last -> Cursor.after(LIST, last.id));
    }
}
