package org.whosaid.api.document;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.article.ArticleRequest;
import org.whosaid.api.http.EntityTags;
import org.whosaid.api.http.MediaTypes;
import org.whosaid.api.http.PreferHeader;
import org.whosaid.api.idempotency.Idempotent;
import org.whosaid.api.idempotency.PostHeaders;
import org.whosaid.api.jobs.AcceptedJobs;
import org.whosaid.api.jobs.JobView;
import org.whosaid.api.parameter.NotFound;
import org.whosaid.api.parameter.OffsetsQuery;
import org.whosaid.api.parameter.PageQuery;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.api.quote.QuotePage;
import org.whosaid.document.StoredDocument;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.ingest.Ingestion;
import org.whosaid.search.DocumentSearch;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.quote.QuoteCriteria;
import org.whosaid.search.quote.QuoteSearch;
import org.whosaid.store.DocumentStore.Kept;

/** Articles that are kept. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "Stored articles and their quotes.")
public class DocumentResource {
    private static final String WHAT = "document";

    private final Ingestion ingestion;
    private final DocumentSearch documents;
    private final QuoteSearch quotes;
    private final AcceptedJobs accepted;
    private final EntityTags tags;

    DocumentResource(
            Ingestion ingestion, DocumentSearch documents, QuoteSearch quotes, AcceptedJobs accepted, EntityTags tags) {
        this.ingestion = ingestion;
        this.documents = documents;
        this.quotes = quotes;
        this.accepted = accepted;
        this.tags = tags;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    @Operation(
            operationId = "keepDocument",
            summary = "Keep an article",
            description =
                    "Analyses a text or page and stores it with its quotes. Posting the same text again returns the existing"
                            + " document, unchanged, with 200 instead of 201.")
    @APIResponse(
            responseCode = "201",
            description = "The document is new; Location is its address.",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same text was already stored; Location is its address.",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The article is stored and will be analysed; Location is the job's address.",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    @Idempotent
    public Response keep(
            @Nullable ArticleRequest article, @BeanParam OffsetsQuery offsets, @BeanParam PostHeaders headers) {
        OffsetUnit unit = offsets.toUnit();
        if (PreferHeader.isAsync(headers.prefer)) {
            return accepted.keepLater(ArticleRequest.given(article));
        }
        Kept kept = ingestion.keep(ArticleRequest.given(article).toArticle());
        DocumentView document = DocumentView.of(kept.document(), unit);
        return Response.status(kept.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .entity(document)
                .header(HttpHeaders.LOCATION, "/v1/documents/" + document.id())
                .build();
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.NDJSON, MediaTypes.CSV})
    @Operation(
            operationId = "listDocuments",
            summary = "List documents",
            description = "Newest first, without their texts and quotes.")
    @APIResponse(
            responseCode = "200",
            description = "One page of the list. NDJSON and CSV have no `next`; use the Link header.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DocumentPage.class)),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = DocumentSummary.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public DocumentPage list(@BeanParam PageQuery page) {
        return DocumentPage.of(documents.find(page.toPage()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDocument",
            summary = "Read a document",
            description = "Its text and all of its quotes, in text order.")
    @APIResponse(responseCode = "200", description = "The document.")
    public DocumentView get(@PathParam("id") String id, @BeanParam OffsetsQuery offsets) {
        OffsetUnit unit = offsets.toUnit();
        StoredDocument document = NotFound.orElse(WHAT, id, documents::find);
        return DocumentView.of(document, unit);
    }

    @GET
    @Path("/{id}/quotes")
    @Operation(
            operationId = "listQuotesOfDocument",
            summary = "List a document's quotes",
            description = "In text order.")
    @APIResponse(responseCode = "200", description = "One page of the list.")
    public QuotePage quotes(@PathParam("id") String id, @BeanParam PageQuery page, @BeanParam OffsetsQuery offsets) {
        ParameterReader parameters = new ParameterReader();
        PageRequest request = page.toPage(parameters);
        OffsetUnit unit = offsets.toUnit(parameters);
        parameters.throwIfWrong();
        UUID document = NotFound.orElse(WHAT, id, documents::existing);
        return QuotePage.of(quotes.find(QuoteCriteria.ofDocument(document), request), unit);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteDocument",
            summary = "Delete a document",
            description =
                    "Deletes it together with its quotes, their reviews and histories, and the speakers quoted nowhere else."
                            + " The same text posted later is a new document.")
    @APIResponse(responseCode = "204", description = "It was deleted.")
    public void delete(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(
                            description =
                                    "Optional: the ETag of the document as it was read, in either unit of offsets; 412 if it has changed"
                                            + " since.")
                    @Nullable
                    String ifMatch) {
        EntityTags.Condition condition = tags.conditionIfSent(ifMatch);
        NotFound.unless(WHAT, id, document -> ingestion.delete(document, now -> condition.check(viewsOf(now))));
    }

    private static Object[] viewsOf(StoredDocument document) {
        return Stream.of(OffsetUnit.values())
                .map(unit -> DocumentView.of(document, unit))
                .toArray();
    }
}
