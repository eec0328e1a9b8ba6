package org.whosaid.page.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.http.LooseQuery;
import org.whosaid.api.http.RequestActor;
import org.whosaid.api.parameter.NotFound;
import org.whosaid.document.StoredQuote;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.quote.QuoteCriteria;
import org.whosaid.search.quote.QuoteSearch;
import org.whosaid.search.speaker.FoundSpeaker;
import org.whosaid.search.speaker.SpeakerRelations;
import org.whosaid.search.speaker.SpeakerSearch;
import org.whosaid.store.SpeakerDecisions;

/** A speaker, and what people decide about who it is. */
@Path("/speakers/{id}")
@Produces(MediaType.TEXT_HTML)
@LooseQuery
@Blocking
public class SpeakerResource {
    private static final String WHAT = "speaker";
    private static final int SHOWN = 50;

    private final SpeakerSearch speakers;
    private final SpeakerRelations relations;
    private final SpeakerDecisions decisions;
    private final QuoteSearch quotes;
    private final RequestActor actor;

    SpeakerResource(
            SpeakerSearch speakers,
            SpeakerRelations relations,
            SpeakerDecisions decisions,
            QuoteSearch quotes,
            RequestActor actor) {
        this.speakers = speakers;
        this.relations = relations;
        this.decisions = decisions;
        this.quotes = quotes;
        this.actor = actor;
    }

    @GET
    public TemplateInstance read(@PathParam("id") String id) {
        FoundSpeaker found = find(id);
        List<StoredQuote> latest = quotes.find(
                        QuoteCriteria.all().by(found.speaker().id()),
                        new PageRequest(PageRequest.LARGEST, Optional.empty()))
                .items();
        return Templates.speaker(new SpeakerPage(
                found,
                relations.of(found),
                latest.stream()
                        .limit(SHOWN)
                        .map(quote -> FoundLine.of(quote, List.of()))
                        .toList(),
                QuotesOverTime.of(
                        latest.stream().map(quote -> quote.document().saidAt()).toList())));
    }

    /** What a merge would change, before anybody decides on it. */
    @GET
    @Path("/merge")
    public TemplateInstance preview(@PathParam("id") String id, @QueryParam("with") @Nullable String with) {
        return Templates.merge(find(id), find(String.valueOf(with)));
    }

    @POST
    @Path("/merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(@PathParam("id") String id, @FormParam("with") String with) {
        UUID survivor = find(id).speaker().id();
        decisions.merge(find(with).speaker().id(), survivor, actor.name());
        return shown(survivor);
    }

    @POST
    @Path("/unmerge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unmerge(@PathParam("id") String id) {
        UUID merged =
                NotFound.orElse(WHAT, id, asked -> relations.isThere(asked) ? Optional.of(asked) : Optional.empty());
        decisions.unmerge(merged, actor.name());
        return shown(merged);
    }

    @POST
    @Path("/distinct")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response distinguish(@PathParam("id") String id, @FormParam("from") String from) {
        UUID one = find(id).speaker().id();
        decisions.distinguish(one, find(from).speaker().id(), actor.name());
        return shown(one);
    }

    private FoundSpeaker find(String id) {
        return NotFound.orElse(WHAT, id, speakers::find);
    }

    private static Response shown(UUID speaker) {
        return Response.seeOther(URI.create("/speakers/" + speaker)).build();
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance speaker(SpeakerPage page);

        static native TemplateInstance merge(FoundSpeaker into, FoundSpeaker other);
    }
}
