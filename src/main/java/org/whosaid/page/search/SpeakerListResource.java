package org.whosaid.page.search;

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

/** Finds speakers by name; without one, those who are quoted most. */
@Path("/speakers")
@Produces(MediaType.TEXT_HTML)
@LooseQuery
@Blocking
public class SpeakerListResource {
    private static final int SHOWN = 50;

    private final SpeakerSearch speakers;

    SpeakerListResource(SpeakerSearch speakers) {
        this.speakers = speakers;
    }

    @GET
    public TemplateInstance list(@QueryParam("name") @Nullable String name) {
        Optional<String> wanted = FormText.line(name);
        SpeakerOrder order = wanted.isEmpty() ? SpeakerOrder.QUOTES : SpeakerOrder.RELEVANCE;
        return Templates.speakers(
                wanted.orElse(""),
                speakers.find(new SpeakerCriteria(wanted, Set.of(), order), new PageRequest(SHOWN, Optional.empty()))
                        .items());
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance speakers(String name, List<FoundSpeaker> found);
    }
}
