package org.whosaid.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Quotes by their keys, each with its document and speaker at hand. */
@ApplicationScoped
public class QuoteRepository implements PanacheRepositoryBase<QuoteEntity, UUID> {
    private static final String WHOLE = "from QuoteEntity q join fetch q.document left join fetch q.speaker ";

    public Optional<QuoteEntity> findWhole(UUID id) {
        return find(WHOLE + "where q.id = ?1", id).firstResultOptional();
    }

    /** Those of the ids that there are, in any order. */
    public List<QuoteEntity> withIds(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : list(WHOLE + "where q.id in ?1", ids);
    }

    /** All quotes of a document, in text order. */
    public List<QuoteEntity> ofDocument(UUID documentId) {
        return list(WHOLE + "where q.document.id = ?1 order by q.ordinal", documentId);
    }
}
