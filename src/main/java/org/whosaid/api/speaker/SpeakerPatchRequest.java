package org.whosaid.api.speaker;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What shall be otherwise about a speaker. */
@Schema(name = "SpeakerPatch", description = "What shall be otherwise about a speaker; what is absent stays.")
public record SpeakerPatchRequest(
        @Schema(description = "The canonical name; the one before becomes an alias.", maxLength = 300) @Nullable
        String name,

        @Schema(enumeration = {"person", "organization"}) @Nullable
        String type,

        @Schema(description = "Articles that name the speaker so give it their quotes, from now on.") @Nullable
        ListPatch aliases,

        @Schema(description = "Titles and descriptions.") @Nullable
        ListPatch roles,

        @Schema(
                description =
                        "Ids of official lists and of Wikidata, by their schemes, such as {\"wikidata\": \"Q42\"}; null takes one away.")
        @Nullable
        Map<String, @Nullable String> externalIds) {
    /** What is added to a list and taken from it. */
    @Schema(name = "ListPatch", description = "What is added to a list and taken from it.")
    public record ListPatch(
            @Nullable List<@Nullable String> add,

            @Schema(description = "No article brings it back; adding it does.") @Nullable
            List<@Nullable String> remove) {}
}
