package org.whosaid.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What somebody finds who has the service's address and nothing else. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class RootResource {
    private static final Signpost SIGNPOST = new Signpost(
            "Whosaid: who said what in news text", "/q/swagger-ui/", "/q/openapi", "/q/health", "/v1/quotes");

    @GET
    @Operation(hidden = true)
    public Signpost get() {
        return SIGNPOST;
    }

    /** Where to go on. */
    public record Signpost(String service, String documentation, String openapi, String health, String quotes) {}
}
