package org.whosaid.api.speaker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.StoredSpeaker;
import org.whosaid.search.quote.QuoteCounts;
import org.whosaid.search.speaker.FoundSpeaker;
import org.whosaid.search.speaker.SpeakerRelations.Other;
import org.whosaid.search.speaker.SpeakerRelations.Relations;
import org.whosaid.store.speaker.MergeSuggestions.PossiblySame;
import org.whosaid.store.speaker.ReferencePerson;

/** A speaker across all documents. */
@Schema(name = "Speaker", description = "A person or organization quoted in the stored documents.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpeakerView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Canonical name.")
        String name,

        @Schema(
                required = true,
                enumeration = {"person", "organization"})
        String type,

        @Schema(
                required = true,
                description =
                        "Other forms of the name: from all documents, from people, and from speakers merged into this one.")
        List<String> aliases,

        @Schema(required = true, description = "Titles and descriptions, from all documents and from people.")
        List<String> roles,

        @Schema(required = true, description = "External ids (official registers, Wikidata) by scheme.")
        Map<String, String> externalIds,

        @Schema(required = true, description = "Number of stored quotes.")
        int quoteCount,

        @Schema(required = true) QuoteCountsView quoteCounts,

        @Schema(
                description =
                        "When the earliest document with a quote was published or, if that is unknown, stored. Absent without"
                                + " quotes.")
        @Nullable
        Instant firstSeen,

        @Schema(description = "The same for the latest document.") @Nullable
        Instant lastSeen,

        @Schema(
                description =
                        "Only if the requested id belongs to a merged speaker: the id of the speaker it was merged into, which is"
                                + " this one.")
        @Nullable
        UUID mergedInto,

        @Schema(description = "Speakers merged into this one. Not in lists.") @Nullable
        List<SpeakerReference> merged,

        @Schema(description = "Speakers whom a person has marked as different. Not in lists.") @Nullable
        List<SpeakerReference> distinctFrom,

        @Schema(
                description =
                        "Speakers who may be the same, likeliest first, for a person to merge or to mark as different. Not in"
                                + " lists.")
        @Nullable
        List<PossiblySameView> possiblySame,

        @Schema(
                description =
                        "People on the reference list (`whosaid.speakers.reference`) with this name, if the speaker has no"
                                + " external id and more than one could match. Not in lists.")
        @Nullable
        List<ReferenceCandidate> referenceCandidates,

        @Schema(required = true, description = "When the first document with a quote was stored.")
        Instant createdAt,

        @Schema(
                required = true,
                description = "When a person last changed or merged it; otherwise when it was first stored.")
        Instant updatedAt) {
    /** A speaker in a list. */
    static SpeakerView inList(FoundSpeaker found) {
        return of(found, null, null);
    }

    /** A speaker by itself, asked for by its id or by that of one merged into it. */
    static SpeakerView alone(UUID asked, FoundSpeaker found, Relations relations) {
        UUID survivor = found.speaker().id();
        return of(found, asked.equals(survivor) ? null : survivor, relations);
    }

    private static SpeakerView of(FoundSpeaker found, @Nullable UUID mergedInto, @Nullable Relations relations) {
        StoredSpeaker speaker = found.speaker();
        QuoteCounts quotes = found.quotes();
        return new SpeakerView(
                speaker.id(),
                speaker.name(),
                speaker.type().id(),
                speaker.otherNames(),
                speaker.roles(),
                new TreeMap<>(speaker.externalIds()),
                quotes.all(),
                new QuoteCountsView(quotes.direct(), quotes.mixed(), quotes.indirect()),
                quotes.firstSeen().orElse(null),
                quotes.lastSeen().orElse(null),
                mergedInto,
                relations == null ? null : SpeakerReference.of(relations.merged()),
                relations == null ? null : SpeakerReference.of(relations.distinct()),
                relations == null
                        ? null
                        : relations.possiblySame().stream()
                                .map(PossiblySameView::of)
                                .toList(),
                relations == null
                        ? null
                        : relations.candidates().stream()
                                .map(ReferenceCandidate::of)
                                .toList(),
                speaker.createdAt(),
                speaker.updatedAt());
    }

    /** Quotes by kind. */
    @Schema(name = "QuoteCounts", description = "Number of stored quotes, by kind.")
    public record QuoteCountsView(
            @Schema(required = true) int direct,
            @Schema(required = true) int mixed,
            @Schema(required = true) int indirect) {}

    /** Another speaker. */
    @Schema(name = "SpeakerReference", description = "Another speaker.")
    public record SpeakerReference(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name) {
        static List<SpeakerReference> of(List<Other> others) {
            return others.stream()
                    .map(other -> new SpeakerReference(other.id(), other.name()))
                    .toList();
        }
    }

    /** Somebody who may be the same. */
    @Schema(name = "PossiblySame", description = "A speaker who may be the same person or organization.")
    public record PossiblySameView(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,

            @Schema(
                    required = true,
                    enumeration = {
                        "alias",
                        "middle-name",
                        "spelling",
                        "acronym",
                        "initials",
                        "same-name",
                        "generation",
                        "short-given-name",
                        "other-type",
                        "surname-only"
                    },
                    description =
                            "How the names resemble each other. same-name: other evidence contradicts it, or several speakers have"
                                    + " that name.")
            String reason,

            @Schema(
                    required = true,
                    description = "For ordering only; not a probability.",
                    minimum = "0",
                    maximum = "1")
            double score) {
        static PossiblySameView of(PossiblySame other) {
            return new PossiblySameView(other.id(), other.name(), other.reason(), other.score());
        }
    }

    /** Somebody of the reference list. */
    @Schema(name = "ReferenceCandidate", description = "A person on the reference list.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReferenceCandidate(
            @Schema(required = true, examples = "wikidata") String scheme,
            @Schema(required = true) String id,
            @Schema(required = true) String name,
            @Nullable String role,
            @Nullable String state) {
        static ReferenceCandidate of(ReferencePerson person) {
            return new ReferenceCandidate(
                    person.scheme(),
                    person.id(),
                    person.name(),
                    person.role().orElse(null),
                    person.state().orElse(null));
        }
    }
}
