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
                    "How a word of the name or of an alias begins, whatever its case and accents; from four letters on also names that"
                            + " are spelt nearly so.",
            example = "rut")
    @Nullable
    String q;

    @QueryParam("type")
    @Parameter(description = "Only these; may come several times.")
    @Schema(
            type = SchemaType.ARRAY,
            enumeration = {"person", "organization"})
    List<String> type = List.of();

    @QueryParam("order")
    @Parameter(
            description =
                    "relevance: names that begin so before those that are only spelt alike, each by name; name; quotes: most quoted first;"
                            + " last_seen: latest quoted first. Without q, relevance is name.",
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
