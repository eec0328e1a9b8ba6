package org.whosaid.page.read;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.whosaid.api.http.LooseQuery;
import org.whosaid.document.DocumentDetails;
import org.whosaid.search.DocumentSearch;
import org.whosaid.search.page.PageRequest;

/** Where somebody begins who has the service's address and nothing else. */
@Path("/")
// Programs that do not say what they want get the signpost in JSON.
@Produces(MediaType.TEXT_HTML + ";qs=0.5")
@LooseQuery
@Blocking
public class HomeResource {
    private static final int LATEST = 10;

    private final DocumentSearch documents;

    HomeResource(DocumentSearch documents) {
        this.documents = documents;
    }

    @GET
    public TemplateInstance home() {
        return Templates.home(
                documents.find(new PageRequest(LATEST, Optional.empty())).items());
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance home(List<DocumentDetails> latest);
    }
}
