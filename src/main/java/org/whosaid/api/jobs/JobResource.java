package org.whosaid.api.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.whosaid.api.parameter.NotFound;
import org.whosaid.api.parameter.PageQuery;
import org.whosaid.api.problem.ProblemType;
import org.whosaid.ingest.jobs.JobQueue;
import org.whosaid.search.JobSearch;
import org.whosaid.search.page.PageRequest;

/** Work that goes on after its request was answered. */
@Path("/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs", description = "Work that continues in the background (`Prefer: respond-async`).")
public class JobResource {
    private static final String WHAT = "job";

    private final JobSearch search;
    private final JobQueue jobs;
    private final ObjectMapper json;

    JobResource(JobSearch search, JobQueue jobs, ObjectMapper json) {
        this.search = search;
        this.jobs = jobs;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "listJobs",
            summary = "List jobs",
            description = "Newest first. Jobs are kept for some days after they end.")
    @APIResponse(responseCode = "200", description = "One page of the list.")
    public JobPage list(@BeanParam PageQuery page) {
        return JobPage.of(search.find(page.toPage()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getJob", summary = "Read a job", description = "Its progress or result.")
    @APIResponse(responseCode = "200", description = "The job.")
    public JobView get(@PathParam("id") String id) {
        return JobView.of(NotFound.orElse(WHAT, id, search::find));
    }

    @GET
    @Path("/{id}/lines")
    @Operation(
            operationId = "listLinesOfJob",
            summary = "List the outcomes of a job's lines",
            description = "The lines processed so far, in order, as in the answer of an import without a job.")
    @APIResponse(responseCode = "200", description = "One page of the list.")
    public LineAnswerPage lines(@PathParam("id") String id, @BeanParam PageQuery page) {
        PageRequest request = page.toPage();
        UUID job = NotFound.orElse(WHAT, id, search::find).id();
        return LineAnswerPage.of(search.answers(job, request), json);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "cancelJob",
            summary = "Cancel a job",
            description = "It stops after the articles in progress; what it has stored is kept.")
    @APIResponse(responseCode = "204", description = "It is cancelled.")
    public void cancel(@PathParam("id") String id) {
        boolean cancelled = NotFound.orElse(WHAT, id, jobs::cancel);
        if (!cancelled) {
            throw ProblemType.JOB_ENDED
                    .because("The job has ended already; delete the documents that it kept if they are not wanted.")
                    .build();
        }
    }
}
