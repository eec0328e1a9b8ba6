package org.whosaid.store.entity;

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
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.store.name.CanonicalWords;

/** An attribution of a document as the service keeps and serves it. */
@Entity
@Table(name = "quotes")
// Writes what was changed and no more: whoever mends the words must not undo a merge of speakers that happens
// meanwhile.
@DynamicUpdate
@SuppressWarnings("NullAway.Init")
public class QuoteEntity {
    /** Between the passages of one content: something of the article is left out here. */
    private static final String GAP = " … ";

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

    /**
     * A time for the next change. Two changes within a millisecond must not look like one: who follows updatedAfter, or compares ETags,
     * would miss the second.
     */
    public Instant laterThanUpdate(Instant now) {
        return now.isAfter(updatedAt) ? now : updatedAt.plusMillis(1);
    }

    /** Sets the content and all that follows from its words. */
    public void setContent(List<Passage> passages) {
        content = passages;
        words = passages.stream().map(Passage::text).collect(Collectors.joining(GAP));
        canonical = CanonicalWords.hash(words);
    }
}
