package org.whosaid.page.correct;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.http.LooseQuery;
import org.whosaid.page.FormText;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.speaker.FoundSpeaker;
import org.whosaid.search.speaker.SpeakerCriteria;
import org.whosaid.search.speaker.SpeakerOrder;
import org.whosaid.search.speaker.SpeakerSearch;

/** Names to choose from while one is typed. */
@Path("/speaker-names")
@Produces(MediaType.TEXT_HTML)
@LooseQuery
@Blocking
public class SpeakerNamesResource {
    private static final int MOST = 8;

    private final SpeakerSearch speakers;

    SpeakerNamesResource(SpeakerSearch speakers) {
        this.speakers = speakers;
    }

    @GET
    public TemplateInstance names(@QueryParam("speaker") @Nullable String typed) {
        Optional<String> name = FormText.line(typed);
        return Templates.names(
                name.isEmpty()
                        ? List.of()
                        : speakers.find(
                                        new SpeakerCriteria(name, Set.of(), SpeakerOrder.RELEVANCE),
                                        new PageRequest(MOST, Optional.empty()))
                                .items());
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance names(List<FoundSpeaker> speakers);
    }
}
