package org.whosaid.store;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.SpeakerReference;
import org.whosaid.document.StoredSpeaker;
import org.whosaid.engine.speaker.SpeakerType;
import org.whosaid.store.name.NameKey;

/** A person or an organisation that speaks in one or more documents. */
@Entity
@Table(name = "speakers")
@SuppressWarnings("NullAway.Init")
class SpeakerEntity {
    @Id
    @UuidGenerator(style = VERSION_7)
    public UUID id;

    public String name;

    /** See {@link NameKey}. */
    @Column(name = "name_key")
    public String nameKey;

    public SpeakerType type;

    /** Whom a person says that this one is; its id goes on answering. */
    @Column(name = "merged_into")
    public @Nullable UUID mergedInto;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "speaker_aliases", joinColumns = @JoinColumn(name = "speaker_id"))
    @OrderBy("alias")
    @BatchSize(size = 200)
    public List<Alias> aliases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "speaker_roles", joinColumns = @JoinColumn(name = "speaker_id"))
    @Column(name = "role")
    @OrderBy
    @BatchSize(size = 200)
    public List<String> roles = new ArrayList<>();

    /** The ids of official lists and of Wikidata, by their schemes. */
    @ElementCollection
    @CollectionTable(name = "speaker_external_ids", joinColumns = @JoinColumn(name = "speaker_id"))
    @MapKeyColumn(name = "scheme")
    @Column(name = "value")
    @BatchSize(size = 200)
    public Map<String, String> externalIds = new TreeMap<>();

    SpeakerReference reference() {
        return new SpeakerReference(id, name, type);
    }

    StoredSpeaker stored() {
        return new StoredSpeaker(
                id,
                name,
                nameKey,
                type,
                aliases.stream()
                        .map(alias -> new StoredSpeaker.Alias(alias.alias, alias.aliasKey))
                        .toList(),
                roles,
                externalIds,
                mergedInto,
                createdAt,
                updatedAt);
    }

    /** Another form of the name, and its {@link NameKey}. */
    @Embeddable
    static class Alias {
        public String alias;

        @Column(name = "alias_key")
        public String aliasKey;
    }
}
