package org.whosaid.api.quote;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.search.quote.SpeakerChoice;

/** The filters of a list of quotes. */
public class QuoteQuery extends QuoteFilters {
    @QueryParam("speaker")
    @Parameter(
            description =
                    "The speaker's id, or a name, alias or surname; case and accents are ignored. \"Roux\" finds every Roux.",
            example = "Mark Rutte")
    @Nullable
    String speaker;

    @Override
    Optional<SpeakerChoice> choice(ParameterReader parameters) {
        return parameters
                .text("speaker", speaker)
                .map(given -> ParameterReader.idOf(given)
                        .<SpeakerChoice>map(SpeakerChoice.ById::new)
                        .orElseGet(() -> new SpeakerChoice.ByName(given)));
    }
}
