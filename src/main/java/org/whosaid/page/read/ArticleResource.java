package org.whosaid.page.read;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.http.LooseQuery;
import org.whosaid.api.parameter.NotFound;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.api.problem.StableProblems;
import org.whosaid.ingest.Ingestion;
import org.whosaid.page.PageProblems.ProblemPage;
import org.whosaid.search.DocumentSearch;

/** An article with its quotes. */
@Path("/documents")
@Produces(MediaType.TEXT_HTML)
@LooseQuery
@Blocking
public class ArticleResource {
    private static final String WHAT = "document";

    private final Ingestion ingestion;
    private final DocumentSearch documents;
    private final QuoteDetails details;

    ArticleResource(Ingestion ingestion, DocumentSearch documents, QuoteDetails details) {
        this.ingestion = ingestion;
        this.documents = documents;
        this.details = details;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(@BeanParam ArticleForm form) {
        List<FileUpload> files = form.chosenFiles();
        if (files.isEmpty()) {
            return shown(ingestion.keep(form.pasted()).document().details().id());
        }
        if (files.size() == 1) {
            return shown(
                    ingestion.keep(form.in(files.get(0))).document().details().id());
        }
        return Response.ok(Templates.files(keepAll(form, files))).build();
    }

    private static Response shown(UUID document) {
        return Response.seeOther(URI.create("/documents/" + document)).build();
    }

    /** One that cannot be used keeps none of the others away. */
    private List<FileOutcome> keepAll(ArticleForm form, List<FileUpload> files) {
        List<FileOutcome> outcomes = new ArrayList<>();
        for (FileUpload file : files) {
            try {
                var kept = ingestion.keep(form.in(file));
                outcomes.add(FileOutcome.kept(file.fileName(), kept));
            } catch (RuntimeException e) {
                HttpProblem problem = StableProblems.of(e);
                if (problem.getStatusCode() >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
                    throw e;
                }
                outcomes.add(FileOutcome.refused(file.fileName(), ProblemPage.of(problem)));
            }
        }
        return outcomes;
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public TemplateInstance preview(@BeanParam ArticleForm form) {
        List<FileUpload> files = form.chosenFiles();
        ArticlePage page =
                ArticlePage.ofUnkept(ingestion.analyse(files.isEmpty() ? form.pasted() : form.in(files.get(0))));
        return Templates.article(page, page.whole(), Optional.empty());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance read(
            @PathParam("id") String id, @QueryParam("quote") @Nullable String quote, @QueryParam("part") int part) {
        ArticlePage page = ArticlePage.ofKept(NotFound.orElse(WHAT, id, documents::find));
        Optional<ReadQuote> chosen =
                Optional.ofNullable(quote).flatMap(ParameterReader::idOf).flatMap(page::quote);
        return Templates.article(
                page,
                chosen.map(page::partOf).orElseGet(() -> page.part(part)),
                chosen.flatMap(ReadQuote::id).flatMap(details::of));
    }

    @GET
    @Path("/{id}/parts/{part}")
    public TemplateInstance part(@PathParam("id") String id, @PathParam("part") int part) {
        return Templates.part(
                ArticlePage.ofKept(NotFound.orElse(WHAT, id, documents::find)).part(part));
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance article(
                ArticlePage page, ArticlePage.TextPart part, Optional<QuoteDetail> quote);

        static native TemplateInstance part(ArticlePage.TextPart part);

        static native TemplateInstance files(List<FileOutcome> outcomes);
    }
}
