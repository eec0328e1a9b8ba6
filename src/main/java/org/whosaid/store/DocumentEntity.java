package org.whosaid.store;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.AnalysedDocument;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.DocumentDetails;
import org.whosaid.document.TextOrigin;
import org.whosaid.document.TextWarning;
import org.whosaid.engine.EngineVersion;

/** An article as it was given, and what analysed it. */
@Entity
@Table(name = "documents")
// Another analysis writes what made it, not the text again, nor what fires the trigger that copies times and publishers
// to the quotes.
@DynamicUpdate
@SuppressWarnings("NullAway.Init")
class DocumentEntity {
    @Id
    @UuidGenerator(style = VERSION_7)
    public UUID id;

    /** Up to megabytes: lists of quotes and documents leave it where it is. */
    @Basic(fetch = FetchType.LAZY)
    public String text;

    @Column(name = "text_sha256")
    public String textSha256;

    /** In code points. */
    @Column(name = "text_length")
    public int textLength;

    public TextOrigin origin;

    public @Nullable String title;

    public @Nullable String url;

    public @Nullable String publisher;

    public @Nullable String byline;

    @Column(name = "published_at")
    public @Nullable Instant publishedAt;

    @Column(name = "engine_version")
    public String engineVersion;

    public String model;

    /** Irregularities that belong to no quote. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<TextWarning> warnings;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "analysed_at")
    public Instant analysedAt;

    /** A row that is not written yet. */
    static DocumentEntity of(AnalysedDocument document) {
        DocumentEntity row = new DocumentEntity();
        row.text = document.text().value();
        row.textSha256 = document.text().sha256();
        row.textLength = document.text().length();
        row.origin = document.text().origin();
        row.title = document.metadata().title();
        row.url = document.metadata().url();
        row.publisher = document.metadata().publisher();
        row.byline = document.metadata().byline();
        row.publishedAt = document.metadata().publishedAt();
        row.createdAt = document.analysedAt();
        row.setAnalysis(document);
        return row;
    }

    /** Sets what made the latest analysis, and its warnings. */
    void setAnalysis(AnalysedDocument document) {
        engineVersion = document.engine().version();
        model = document.engine().model();
        warnings = document.warnings();
        analysedAt = document.analysedAt();
    }

    DocumentDetails details() {
        return new DocumentDetails(
                id,
                textSha256,
                textLength,
                origin,
                new ArticleMetadata(title, url, publisher, byline, publishedAt),
                new EngineVersion(engineVersion, model),
                warnings,
                createdAt,
                analysedAt);
    }
}
