package org.whosaid.page.read;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.http.LooseQuery;
import org.whosaid.api.parameter.NotFound;
import org.whosaid.search.group.QuoteGroup;
import org.whosaid.search.group.QuoteGroups;

/** One quote: the panel beside the text, and the articles that have it too. */
@Path("/quotes/{id}")
@Produces(MediaType.TEXT_HTML)
@LooseQuery
@Blocking
public class QuotePanelResource {
    private static final String WHAT = "quote";

    private final QuoteDetails details;
    private final QuoteGroups groups;

    QuotePanelResource(QuoteDetails details, QuoteGroups groups) {
        this.details = details;
        this.groups = groups;
    }

    /** The panel for the script of the page, which asks so; for a reader, the page itself. */
    @GET
    public Response panel(@PathParam("id") String id, @HeaderParam("HX-Request") @Nullable String byScript) {
        QuoteDetail quote = NotFound.orElse(WHAT, id, details::of);
        return byScript == null
                ? Response.seeOther(URI.create("/documents/%s?quote=%s#quote"
                                .formatted(quote.document().id(), quote.id())))
                        .build()
                : Response.ok(Templates.panel(quote)).build();
    }

    @GET
    @Path("/elsewhere")
    public TemplateInstance elsewhere(
            @PathParam("id") String id, @HeaderParam("HX-Request") @Nullable String byScript) {
        QuoteDetail quote = NotFound.orElse(WHAT, id, details::of);
        QuoteGroup group = NotFound.orElse(WHAT, id, groups::of);
        return byScript == null ? Templates.elsewherePage(quote, group) : Templates.elsewhere(quote, group);
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance panel(QuoteDetail quote);

        static native TemplateInstance elsewhere(QuoteDetail quote, QuoteGroup group);

        static native TemplateInstance elsewherePage(QuoteDetail quote, QuoteGroup group);
    }
}
