package org.whosaid.api.speaker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.history.SpeakerDecision;
import org.whosaid.document.history.SpeakerState;
import org.whosaid.engine.text.StableName;

/** What a person decided about a speaker. */
@Schema(name = "SpeakerDecision", description = "What a person decided about a speaker, and when.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpeakerDecisionView(
        @Schema(required = true) UUID id,

        @Schema(
                required = true,
                enumeration = {"changed", "merged", "unmerged", "distinguished", "undistinguished"})
        String action,

        @Schema(
                required = true,
                description = "The name in the header set by `whosaid.actor.header`; \"unnamed\" without it.")
        String actor,

        @Schema(required = true) Instant at,

        @Schema(description = "The other speaker of the merge or distinction.") @Nullable
        UUID other,

        @Schema(required = true) SpeakerStateView before,
        @Schema(required = true) SpeakerStateView after) {
    static SpeakerDecisionView of(SpeakerDecision decision) {
        return new SpeakerDecisionView(
                decision.id(),
                StableName.of(decision.action()),
                decision.actor(),
                decision.at(),
                decision.other(),
                SpeakerStateView.of(decision.before()),
                SpeakerStateView.of(decision.after()));
    }

    /** A speaker at one time. */
    @Schema(name = "SpeakerState", description = "A speaker's editable properties at one point in time.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SpeakerStateView(
            @Schema(required = true) String name,

            @Schema(
                    required = true,
                    enumeration = {"person", "organization"})
            String type,

            @Schema(required = true) List<String> aliases,
            @Schema(required = true) List<String> roles,
            @Schema(required = true) Map<String, String> externalIds,
            @Nullable UUID mergedInto) {
        static SpeakerStateView of(SpeakerState state) {
            return new SpeakerStateView(
                    state.name(),
                    state.type(),
                    state.aliases(),
                    state.roles(),
                    new TreeMap<>(state.externalIds()),
                    state.mergedInto());
        }
    }
}
