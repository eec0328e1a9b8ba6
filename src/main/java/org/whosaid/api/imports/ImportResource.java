package org.whosaid.api.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.whosaid.api.article.ArticleRequest;
import org.whosaid.api.http.MediaTypes;
import org.whosaid.api.http.PreferHeader;
import org.whosaid.api.http.StreamedBody;
import org.whosaid.api.jobs.JobView;
import org.whosaid.api.jobs.LineAnswer;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.ingest.imports.ArticleImport;
import org.whosaid.ingest.imports.ImportLimits;

/** Many articles at once. */
@Path("/v1/imports")
@Tag(name = "Imports", description = "Many articles at once, one per line.")
public class ImportResource {
    private static final Logger LOG = Logger.getLogger(ImportResource.class);

    private final ArticleImport imports;
    private final StoredImports stored;
    private final ImportGate gate;
    private final ImportLimits limits;
    private final ArticleLines lines;
    private final ObjectMapper json;

    ImportResource(
            ArticleImport imports,
            StoredImports stored,
            ImportGate gate,
            ImportLimits limits,
            ArticleLines lines,
            ObjectMapper json) {
        this.imports = imports;
        this.stored = stored;
        this.gate = gate;
        this.limits = limits;
        this.lines = lines;
        this.json = json;
    }

    @POST
    @StreamedBody
    @Consumes(MediaTypes.NDJSON)
    @Produces({MediaTypes.NDJSON, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "importArticles",
            summary = "Import articles",
            description =
                    "Each line is a JSON body as for POST /v1/documents. Each is answered by one line, in the same order, as"
                            + " soon as its article is stored; a line that fails is answered in its place and does not affect the"
                            + " others. The last line is a summary: if it is missing, the answer is incomplete. Every text is stored"
                            + " once, so an interrupted import is completed by sending it again, as a whole or from some line on. Read"
                            + " the answer while you send, or use `Prefer: respond-async`: the service reads only as fast as you read"
                            + " its answers.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = ArticleRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The answers, line by line.",
            content =
                    @Content(
                            mediaType = MediaTypes.NDJSON,
                            schema = @Schema(oneOf = {LineAnswer.class, ImportSummary.class})))
    @APIResponse(
            responseCode = "202",
            description = "The lines are stored and will be processed; Location is the job's address.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobView.class)))
    public Response importArticles(
            InputStream body, @BeanParam ImportQuery query, @Context ContainerRequestContext request)
            throws IOException {
        ParameterReader parameters = new ParameterReader();
        long first = parameters.line("fromLine", query.fromLine);
        boolean failedOnly = parameters.isFailedOnly("report", query.report);
        parameters.throwIfWrong();
        if (PreferHeader.isAsync(query.prefer)) {
            return stored.accept(body, first, query.key, request);
        }
        ImportGate.Pass pass = gate.enter();
        StreamingOutput answer = out -> {
            try (pass) {
                ImportAnswers answers = new ImportAnswers(out, json, lines, failedOnly);
                imports.run(new LinesFrom(body, limits.lineBytes(), first), answers);
                answers.end();
            } catch (IOException e) {
                // Whoever sent the lines has gone: nobody is left to be answered, and the import is completed when it
                // comes again.
                LOG.debug("an import was cut", e);
            }
        };
        return Response.ok(answer, MediaTypes.NDJSON).build();
    }
}
