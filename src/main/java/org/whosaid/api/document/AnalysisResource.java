package org.whosaid.api.document;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.article.ArticleRequest;
import org.whosaid.api.parameter.OffsetsQuery;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.ingest.Ingestion;

/** Analyses that are not kept. */
@Path("/v1/analyses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses", description = "Analyse a text without storing it.")
public class AnalysisResource {
    private final Ingestion ingestion;

    AnalysisResource(Ingestion ingestion) {
        this.ingestion = ingestion;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    @Operation(
            operationId = "analyse",
            summary = "Analyse an article",
            description =
                    "Finds who said what in a text or page. Nothing is stored, so neither the answer nor its quotes have an"
                            + " id.")
    @APIResponse(responseCode = "200", description = "The text and its quotes.")
    public DocumentView analyse(@Nullable ArticleRequest article, @BeanParam OffsetsQuery offsets) {
        OffsetUnit unit = offsets.toUnit();
        return DocumentView.of(ingestion.analyse(ArticleRequest.given(article).toArticle()), unit);
    }
}
