package org.whosaid.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.document.DocumentDetails;
import org.whosaid.document.StoredDocument;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.page.ResultPage;
import org.whosaid.store.DocumentStore;

/** Finds documents. Thread-safe. */
@ApplicationScoped
public class DocumentSearch {
    private static final String LIST = "documents";

    private final DocumentStore store;

    DocumentSearch(DocumentStore store) {
        this.store = store;
    }

    /** A document with its text and all its quotes. */
    public Optional<StoredDocument> find(UUID id) {
        return store.find(id);
    }

    /** The same id, if there is one of it. */
    @Transactional
    public Optional<UUID> existing(UUID id) {
        return store.exists(id) ? Optional.of(id) : Optional.empty();
    }

    /** Newest first, without the texts. */
    @Transactional
    public ResultPage<DocumentDetails> find(PageRequest page) {
        List<DocumentDetails> found = store.newest(page.afterIn(LIST).map(Cursor::id), page.limit() + 1);
        return ResultPage.of(found, page.limit(), last -> Cursor.after(LIST, last.id()));
    }
}
