package org.whosaid.api.speaker;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.http.EntityTags;
import org.whosaid.api.http.IfMatchHeader;
import org.whosaid.api.http.MediaTypes;
import org.whosaid.api.http.RequestActor;
import org.whosaid.api.idempotency.Idempotent;
import org.whosaid.api.idempotency.KeyHeader;
import org.whosaid.api.parameter.NotFound;
import org.whosaid.api.parameter.PageQuery;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.speaker.SpeakerRelations;
import org.whosaid.search.speaker.SpeakerSearch;
import org.whosaid.store.SpeakerDecisions;
import org.whosaid.store.decision.SpeakerChange;

/** What people decide about speakers. */
@Path("/v1/speakers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Speakers")
public class SpeakerDecisionResource {
    private final SpeakerDecisions decisions;
    private final SpeakerSearch speakers;
    private final SpeakerRelations relations;
    private final EntityTags tags;
    private final RequestActor actor;

    SpeakerDecisionResource(
            SpeakerDecisions decisions,
            SpeakerSearch speakers,
            SpeakerRelations relations,
            EntityTags tags,
            RequestActor actor) {
        this.decisions = decisions;
        this.speakers = speakers;
        this.relations = relations;
        this.tags = tags;
        this.actor = actor;
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeSpeaker",
            summary = "Rename or change a speaker",
            description =
                    "The previous name becomes an alias, so that quotes of articles that use it are still attributed to this"
                            + " speaker, also when they are analysed again. Articles do not add again what a person has removed. An"
                            + " external id belongs to one speaker: 409 if another has it. A merged speaker cannot be changed: 409. A"
                            + " quote added since the speaker was read is a change too: 412.")
    @APIResponse(responseCode = "200", description = "The speaker after the change.")
    @APIResponse(responseCode = "409", ref = "Problem409")
    public RestResponse<SpeakerView> change(
            @PathParam("id") String id, @BeanParam IfMatchHeader ifMatch, @Nullable SpeakerPatchRequest patch) {
        EntityTags.Condition condition = tags.condition(ifMatch.value);
        SpeakerChange change = DecisionReader.change(patch);
        UUID speaker = there(id);
        decisions.change(speaker, () -> condition.check(view(speaker)), change, actor.name());
        return tagged(speaker);
    }

    @POST
    @Path("/{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "mergeSpeakers",
            summary = "Merge speakers",
            description =
                    "Moves the quotes, names and roles of one speaker to another, who also gets the quotes of later articles"
                            + " under the names of either. The merged id returns the remaining speaker. Repeating it has no effect. 409"
                            + " if a person has marked the two as different or their external ids differ, if one is a person and the"
                            + " other an organization (correct the wrong type first), or if it would reverse an existing merge.")
    @APIResponse(responseCode = "200", description = "The remaining speaker.")
    @APIResponse(responseCode = "409", ref = "Problem409")
    @Idempotent
    public RestResponse<SpeakerView> merge(
            @PathParam("id") String id, @BeanParam KeyHeader key, @Nullable MergeRequest request) {
        UUID speaker = there(id);
        DecisionReader.Merge merge = DecisionReader.merge(request, relations::isThere);
        Optional<UUID> into = merge.into();
        if (into.isPresent()) {
            decisions.merge(speaker, into.get(), actor.name());
        } else {
            decisions.mergeAll(merge.with(), speaker, actor.name());
        }
        return tagged(into.orElse(speaker));
    }

    @POST
    @Path("/{id}/unmerge")
    @Operation(
            operationId = "unmergeSpeaker",
            summary = "Undo the merge of a speaker",
            description =
                    "Restores the speaker exactly: its quotes, names, roles and external ids, including quotes added later"
                            + " under its names, and the speakers that had been merged into it. The id is that of the merged speaker"
                            + " (listed in the `merged` member of the other). 409 if it is not merged.")
    @APIResponse(responseCode = "200", description = "The restored speaker.")
    @APIResponse(responseCode = "409", ref = "Problem409")
    @Idempotent
    public RestResponse<SpeakerView> unmerge(@PathParam("id") String id, @BeanParam KeyHeader key) {
        UUID speaker = there(id);
        decisions.unmerge(speaker, actor.name());
        return tagged(speaker);
    }

    @POST
    @Path("/{id}/distinct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "distinguishSpeakers",
            summary = "Mark two speakers as different",
            description = "They are no longer suggested as the same and cannot be merged. Repeating it has no effect.")
    @APIResponse(responseCode = "200", description = "The speaker after the change.")
    @APIResponse(responseCode = "409", ref = "Problem409")
    @Idempotent
    public RestResponse<SpeakerView> distinguish(
            @PathParam("id") String id, @BeanParam KeyHeader key, @Nullable DistinctRequest request) {
        UUID speaker = there(id);
        UUID other = DecisionReader.from(request, relations::isThere);
        decisions.distinguish(speaker, other, actor.name());
        return tagged(speaker);
    }

    @DELETE
    @Path("/{id}/distinct/{from}")
    @Operation(
            operationId = "undistinguishSpeakers",
            summary = "Undo the marking of two speakers as different",
            description = "They can be suggested as the same and merged again.")
    @APIResponse(responseCode = "204", description = "It is undone.")
    public void undistinguish(@PathParam("id") String id, @PathParam("from") String from) {
        UUID speaker = there(id);
        NotFound.unless(
                "speaker marked as different from this one,",
                from,
                other -> relations.isThere(other) && decisions.undistinguish(speaker, other, actor.name()));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listHistoryOfSpeaker",
            summary = "Read a speaker's history of decisions",
            description =
                    "Latest first, with the speaker before and after. A merged speaker keeps its own history under its own id.")
    @APIResponse(responseCode = "200", description = "One page of the list.")
    public SpeakerHistoryPage history(@PathParam("id") String id, @BeanParam PageQuery page) {
        PageRequest request = page.toPage();
        return SpeakerHistoryPage.of(relations.history(there(id), request));
    }

    private UUID there(String id) {
        return NotFound.orElse(
                SpeakerResource.WHAT, id, asked -> Optional.of(asked).filter(relations::isThere));
    }

    private SpeakerView view(UUID id) {
        return NotFound.orElse(
                SpeakerResource.WHAT,
                id.toString(),
                asked -> speakers.find(asked).map(found -> SpeakerView.alone(asked, found, relations.of(found))));
    }

    private RestResponse<SpeakerView> tagged(UUID id) {
        return tags.tagged(RestResponse.Status.OK, view(id)).build();
    }
}
