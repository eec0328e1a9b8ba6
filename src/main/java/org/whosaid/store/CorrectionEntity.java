package org.whosaid.store;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.history.Correction;
import org.whosaid.document.history.CorrectionAction;
import org.whosaid.document.history.QuoteState;

/** One step of a quote's history. */
@Entity
@Immutable
@Table(name = "corrections")
@SuppressWarnings("NullAway.Init")
class CorrectionEntity {
    @Id
    @UuidGenerator(style = VERSION_7)
    public UUID id;

    /** The quote may be gone: see {@link CorrectionAction#REANALYSED}. */
    @Column(name = "quote_id")
    public UUID quoteId;

    @Column(name = "document_id")
    public UUID documentId;

    /** Of the quote after the step, from 1. */
    public int version;

    public CorrectionAction action;

    public String actor;

    public Instant at;

    public @Nullable String note;

    /** Null if there was no quote. */
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable QuoteState before;

    /** Null if there is none any more. */
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable QuoteState after;

    Correction stored() {
        return new Correction(id, quoteId, documentId, version, action, actor, at, note, before, after);
    }
}
