package org.whosaid.api.speaker;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.engine.speaker.SpeakerType;
import org.whosaid.search.speaker.SpeakerCriteria;
import org.whosaid.search.speaker.SpeakerOrder;

/** The filters and the order of a list of speakers. */
public class SpeakerQuery {
    @QueryParam("q")
    @Parameter(
            description =
                    "The start of any word of the name or of an alias; case and accents are ignored. With four letters or"
                            + " more, similarly spelt names are found too.",
            example = "rut")
    @Nullable
    String q;

    @QueryParam("type")
    @Parameter(description = "Only these types; may be repeated.")
    @Schema(
            type = SchemaType.ARRAY,
            enumeration = {"person", "organization"})
    List<String> type = List.of();

    @QueryParam("order")
    @Parameter(
            description =
                    "relevance: names that start with `q` before those spelt similarly, each in order of name; name; quotes:"
                            + " most quoted first; last_seen: most recently quoted first. Without `q`, relevance equals name.",
            schema =
                    @Schema(
                            enumeration = {"relevance", "name", "quotes", "last_seen"},
                            defaultValue = "relevance"))
    @Nullable
    String order;

    /** @param parameters that gather what is wrong */
    SpeakerCriteria toCriteria(ParameterReader parameters) {
        return new SpeakerCriteria(
                Optional.ofNullable(q),
                parameters.choices("type", type, SpeakerType.class),
                parameters.choice("order", order, SpeakerOrder.class).orElse(SpeakerOrder.RELEVANCE));
    }
}
