package org.whosaid.page.correct;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.http.LooseQuery;
import org.whosaid.api.http.RequestActor;
import org.whosaid.api.parameter.NotFound;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.StoredQuote;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.ingest.correction.QuoteCorrections;

/** Takes quotes that the engine missed and somebody at the desk has found. */
@Path("/documents/{id}/quotes")
@Produces(MediaType.TEXT_HTML)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
@LooseQuery
@Blocking
public class AdditionResource {
    private static final AnalysedQuote NOTHING = AnalysedQuote.builder(
                    QuoteKind.INDIRECT,
                    List.of(),
                    "",
                    new SpeakerAnswer(null, "unknown", List.of(), List.of(), List.of(), null, "", 1))
            .build();

    private final QuoteCorrections corrections;
    private final RequestActor actor;

    AdditionResource(QuoteCorrections corrections, RequestActor actor) {
        this.corrections = corrections;
        this.actor = actor;
    }

    @POST
    public Response add(
            @PathParam("id") String id,
            @BeanParam CorrectionForm form,
            @HeaderParam("HX-Request") @Nullable String byScript) {
        StoredQuote quote = NotFound.orElse(
                "document", id, document -> corrections.add(document, form.toChange(NOTHING), actor.name()));
        String address = "/documents/%s?quote=%s".formatted(id, quote.id());
        return byScript == null
                ? Response.seeOther(URI.create(address + "#quote")).build()
                : Response.noContent().header("HX-Redirect", address).build();
    }
}
