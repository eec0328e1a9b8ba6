package org.whosaid.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.search.FoundSpeaker;
import org.whosaid.store.SpeakerEntity;

/** A speaker across all documents. */
@Schema(name = "Speaker", description = "A person or an organisation that speaks in the documents kept here.")
public record SpeakerView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Canonical name.")
        String name,

        @Schema(
                required = true,
                enumeration = {"person", "organization"})
        String type,

        @Schema(required = true, description = "Other forms of the name, from all documents.")
        List<String> aliases,

        @Schema(required = true, description = "Titles and descriptions, from all documents.")
        List<String> roles,

        @Schema(required = true, description = "How many quotes are kept.")
        long quoteCount,

        @Schema(required = true, description = "When the first document with a quote was kept.")
        Instant createdAt,

        @Schema(required = true, description = "When the latest one was.")
        Instant updatedAt) {
    static SpeakerView of(FoundSpeaker found) {
        SpeakerEntity speaker = found.speaker();
        return new SpeakerView(
                speaker.id,
                speaker.name,
                speaker.type.name().toLowerCase(Locale.ROOT),
                speaker.aliases.stream().map(alias -> alias.alias).toList(),
                List.copyOf(speaker.roles),
                found.quotes(),
                speaker.createdAt,
                speaker.updatedAt);
    }
}
