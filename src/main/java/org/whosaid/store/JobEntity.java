package org.whosaid.store;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.whosaid.store.job.Job;
import org.whosaid.store.job.JobKind;
import org.whosaid.store.job.JobState;

/** Work that goes on after its request was answered. */
@Entity
@Table(name = "jobs")
@SuppressWarnings("NullAway.Init")
class JobEntity {
    @Id
    @UuidGenerator(style = VERSION_7)
    public UUID id;

    public JobKind kind;

    public JobState state;

    /** Who asked for it. */
    public String actor;

    /** Lines to work on. */
    public int lines;

    /** Lines whose text is a new document. */
    public int kept;

    /** Lines whose text was kept before. */
    public int known;

    /** Lines that were refused. */
    public int failed;

    /** How often it was begun. */
    public int attempts;

    /** What a job of one article has made. */
    @Column(name = "document_id")
    public @Nullable UUID document;

    /** Why it failed: a problem detail as JSON. */
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable String problem;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "started_at")
    public @Nullable Instant startedAt;

    @Column(name = "finished_at")
    public @Nullable Instant finishedAt;

    Job stored() {
        return new Job(
                id,
                kind,
                state,
                actor,
                new Job.Progress(lines, kept, known, failed),
                attempts,
                document,
                problem,
                createdAt,
                startedAt,
                finishedAt);
    }
}
