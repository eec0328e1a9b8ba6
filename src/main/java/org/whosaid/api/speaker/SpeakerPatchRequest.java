package org.whosaid.api.speaker;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What shall be otherwise about a speaker. */
@Schema(name = "SpeakerPatch", description = "Changes to a speaker; omitted members stay unchanged.")
public record SpeakerPatchRequest(
        @Schema(description = "The canonical name; the previous one becomes an alias.", maxLength = 300) @Nullable
        String name,

        @Schema(enumeration = {"person", "organization"}) @Nullable
        String type,

        @Schema(
                description =
                        "Other names. Quotes of articles that use them are attributed to this speaker from now on.")
        @Nullable
        ListPatch aliases,

        @Schema(description = "Titles and descriptions.") @Nullable
        ListPatch roles,

        @Schema(description = "External ids by scheme, such as {\"wikidata\": \"Q42\"}; null removes one.") @Nullable
        Map<String, @Nullable String> externalIds) {
    /** What is added to a list and taken from it. */
    @Schema(name = "ListPatch", description = "Items to add to a list and to remove from it.")
    public record ListPatch(
            @Nullable List<@Nullable String> add,

            @Schema(description = "Articles do not add it again; only a person can.") @Nullable
            List<@Nullable String> remove) {}
}
