package org.whosaid.store;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.Passage;
import org.whosaid.document.QuoteAssertion;
import org.whosaid.document.QuoteConfidence;
import org.whosaid.document.QuoteContext;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.StoredQuote;
import org.whosaid.document.TextWarning;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.attribution.assertion.AssertionKind;
import org.whosaid.store.name.CanonicalWords;

/** An attribution of a document as the service keeps and serves it. */
@Entity
@Table(name = "quotes")
// Writes what was changed and no more: whoever corrects the words must not undo a merge of speakers that happens
// meanwhile.
@DynamicUpdate
@SuppressWarnings("NullAway.Init")
class QuoteEntity {
    @Id
    @UuidGenerator(style = VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id")
    public DocumentEntity document;

    /** Its place in the document, from 0. */
    public int ordinal;

    public QuoteKind kind;

    /** The content; where it has several passages, an ellipsis stands for what lies between. */
    public String words;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Passage> content;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Passage> cue;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Passage> source;

    /** Quotations of somebody else's words inside the content. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Passage> nested;

    /** Whether the document has it that this was said. */
    public AssertionKind assertion = AssertionKind.ASSERTED;

    /** The words that say so. */
    @Column(name = "assertion_words")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Passage> assertionWords = List.of();

    /** Who passes it on, and in whose words it is told. */
    @JdbcTypeCode(SqlTypes.JSON)
    public QuoteContext context = QuoteContext.PLAIN;

    /** That the attribution as a whole is right. */
    public double confidence;

    @Column(name = "content_confidence")
    public double contentConfidence;

    @Column(name = "link_confidence")
    public double linkConfidence;

    @Column(name = "source_confidence")
    public double sourceConfidence;

    /** See {@link org.whosaid.engine.attribution.AttributionReason#id()}. */
    public String reason;

    public ReviewStatus status = ReviewStatus.UNREVIEWED;

    /** What a person last wrote about it. */
    public @Nullable String note;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<TextWarning> warnings;

    /** See {@link CanonicalWords}. */
    public String canonical;

    /** The speaker across all documents; null where the text names nobody who could be told from others. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaker_id")
    public @Nullable SpeakerEntity speaker;

    /** Whom the words fit, where that one was merged into {@link #speaker}; kept right by a trigger whoever sets the speaker. */
    @Column(name = "linked_id")
    public @Nullable UUID linkedId;

    @Column(name = "speaker")
    @JdbcTypeCode(SqlTypes.JSON)
    public SpeakerAnswer answer;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    /** Sets all that is said of the quote; the speaker across all documents is set beside it. */
    void setAnalysed(AnalysedQuote quote) {
        kind = quote.kind();
        content = quote.content();
        cue = quote.cue();
        source = quote.source();
        nested = quote.nested();
        assertion = quote.assertion().kind();
        assertionWords = quote.assertion().words();
        context = quote.context();
        confidence = quote.confidence().overall();
        contentConfidence = quote.confidence().content();
        linkConfidence = quote.confidence().link();
        sourceConfidence = quote.confidence().source();
        reason = quote.reason();
        warnings = quote.warnings();
        answer = quote.speaker();
        words = quote.words();
        canonical = CanonicalWords.hash(words);
    }

    StoredQuote stored() {
        return new StoredQuote(
                id,
                document.details(),
                ordinal,
                canonical,
                analysed(),
                Optional.ofNullable(speaker).map(SpeakerEntity::reference),
                status,
                note,
                createdAt,
                updatedAt);
    }

    private AnalysedQuote analysed() {
        return new AnalysedQuote(
                kind,
                content,
                cue,
                source,
                nested,
                new QuoteAssertion(assertion, assertionWords),
                context,
                new QuoteConfidence(confidence, contentConfidence, linkConfidence, sourceConfidence),
                reason,
                warnings,
                answer);
    }
}
