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
import org.whosaid.document.history.SpeakerAction;
import org.whosaid.document.history.SpeakerDecision;
import org.whosaid.document.history.SpeakerState;

/** What a person decided about a speaker, and when; never changed, never deleted. */
@Entity
@Table(name = "speaker_history")
@SuppressWarnings("NullAway.Init")
class SpeakerDecisionEntity {
    @Id
    @UuidGenerator(style = VERSION_7)
    public UUID id;

    @Column(name = "speaker_id")
    public UUID speakerId;

    public SpeakerAction action;

    /** The other one of a merge or of two that are told apart. */
    @Column(name = "other_id")
    public @Nullable UUID otherId;

    public String actor;

    public Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    public SpeakerState before;

    @JdbcTypeCode(SqlTypes.JSON)
    public SpeakerState after;

    SpeakerDecision stored() {
        return new SpeakerDecision(id, speakerId, action, otherId, actor, at, before, after);
    }
}
