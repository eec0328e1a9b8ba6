package org.whosaid.page.correct;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.http.LooseQuery;
import org.whosaid.api.http.RequestActor;
import org.whosaid.api.parameter.NotFound;
import org.whosaid.document.StoredQuote;
import org.whosaid.ingest.correction.QuoteChange;
import org.whosaid.ingest.correction.QuoteCorrections;
import org.whosaid.page.read.QuoteDetail;
import org.whosaid.page.read.ReviewProgress;
import org.whosaid.search.quote.QuoteSearch;
import org.whosaid.store.QuoteStore;

/** Takes what people at the desk say of quotes. */
@Path("/quotes/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
@LooseQuery
@Blocking
public class CorrectionResource {
    private static final String WHAT = "quote";

    private final QuoteCorrections corrections;
    private final QuoteSearch quotes;
    private final QuoteStore store;
    private final LastChanges lastChanges;
    private final RequestActor actor;

    CorrectionResource(
            QuoteCorrections corrections,
            QuoteSearch quotes,
            QuoteStore store,
            LastChanges lastChanges,
            RequestActor actor) {
        this.corrections = corrections;
        this.quotes = quotes;
        this.store = store;
        this.lastChanges = lastChanges;
        this.actor = actor;
    }

    @POST
    @Path("/corrections")
    public Response correct(
            @PathParam("id") String id,
            @BeanParam CorrectionForm form,
            @HeaderParam("HX-Request") @Nullable String byScript) {
        StoredQuote seen = NotFound.orElse(WHAT, id, quotes::find);
        try {
            // Additions to a part are to what the quote is now: if that is not what was seen, the change is refused
            // anyway.
            StoredQuote changed = change(seen.id(), form.toChange(seen.analysed()), form.seen());
            return shown(changed, byScript != null, form.redraws());
        } catch (StaleQuote stale) {
            return conflict(stale, form, byScript != null);
        }
    }

    @POST
    @Path("/undo")
    public Response undo(
            @PathParam("id") String id,
            @FormParam("version") long version,
            @HeaderParam("HX-Request") @Nullable String byScript) {
        UUID quote = NotFound.orElse(WHAT, id, quotes::find).id();
        Optional<QuoteChange> back = lastChanges.undoing(quote);
        try {
            StoredQuote now =
                    back.isPresent() ? change(quote, back.get(), version) : NotFound.orElse(WHAT, id, quotes::find);
            return shown(now, byScript != null, true);
        } catch (StaleQuote stale) {
            return conflict(stale, new CorrectionForm(), byScript != null);
        }
    }

    private Response conflict(StaleQuote stale, CorrectionForm form, boolean byScript) {
        StoredQuote now = stale.now();
        return Response.status(Response.Status.CONFLICT)
                .entity(Templates.conflict(QuoteDetail.of(now), form, lastChanges.of(now.id()), !byScript))
                .build();
    }

    private StoredQuote change(UUID quote, QuoteChange change, long seen) {
        return NotFound.orElse(
                WHAT,
                quote.toString(),
                known -> corrections.correct(known, change, actor.name(), now -> StaleQuote.unless(now, seen)));
    }

    private Response shown(StoredQuote quote, boolean byScript, boolean redraws) {
        String address = "/documents/%s?quote=%s".formatted(quote.document().id(), quote.id());
        if (!byScript) {
            return Response.seeOther(URI.create(address + "#quote")).build();
        }
        if (redraws) {
            return Response.noContent().header("HX-Redirect", address).build();
        }
        ReviewProgress progress =
                ReviewProgress.of(store.ofDocument(quote.document().id()));
        return Response.ok(Templates.reviewed(QuoteDetail.of(quote), progress)).build();
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance reviewed(QuoteDetail quote, ReviewProgress progress);

        static native TemplateInstance conflict(
                QuoteDetail quote, CorrectionForm form, Optional<LastChanges.LastChange> last, boolean whole);
    }
}
