package org.whosaid.store;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.whosaid.document.history.Reanalysis;
import org.whosaid.document.history.StoredReanalysis;
import org.whosaid.engine.EngineVersion;

/** That a document was analysed again, by what, and how much it changed. */
@Entity
@Immutable
@Table(name = "reanalyses")
@SuppressWarnings("NullAway.Init")
class ReanalysisEntity {
    @Id
    @UuidGenerator(style = VERSION_7)
    public UUID id;

    @Column(name = "document_id")
    public UUID documentId;

    public String actor;

    public Instant at;

    @Column(name = "engine_version_before")
    public String engineVersionBefore;

    @Column(name = "model_before")
    public String modelBefore;

    @Column(name = "engine_version")
    public String engineVersion;

    public String model;

    /** Quotes that nobody had found before. */
    public int added;

    public int changed;

    public int removed;

    /** Quotes that stayed since a person had decided on them. */
    public int kept;

    static ReanalysisEntity of(Reanalysis reanalysis) {
        ReanalysisEntity row = new ReanalysisEntity();
        row.documentId = reanalysis.document();
        row.actor = reanalysis.actor();
        row.at = reanalysis.at();
        row.engineVersionBefore = reanalysis.before().version();
        row.modelBefore = reanalysis.before().model();
        row.engineVersion = reanalysis.after().version();
        row.model = reanalysis.after().model();
        row.added = reanalysis.added();
        row.changed = reanalysis.changed();
        row.removed = reanalysis.removed();
        row.kept = reanalysis.kept();
        return row;
    }

    StoredReanalysis stored() {
        return new StoredReanalysis(
                id,
                new Reanalysis(
                        documentId,
                        actor,
                        at,
                        new EngineVersion(engineVersionBefore, modelBefore),
                        new EngineVersion(engineVersion, model),
                        added,
                        changed,
                        removed,
                        kept));
    }
}
