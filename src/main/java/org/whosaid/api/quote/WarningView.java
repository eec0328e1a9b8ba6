package org.whosaid.api.quote;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.document.TextWarning;
import org.whosaid.engine.text.OffsetUnit;

/** An irregularity. */
@Schema(
        name = "Warning",
        description = "An irregularity of the text because of which words in quotation marks may not be verbatim.")
public record WarningView(
        @Schema(required = true, description = "Its stable name.", examples = "mismatched-marks")
        String code,

        @Schema(required = true, description = "Its position in the text.")
        PassageView span,

        @Schema(required = true, description = "The answer as a sentence.")
        String message) {
    public static List<WarningView> of(List<TextWarning> warnings, OffsetUnit unit) {
        return warnings.stream()
                .map(warning ->
                        new WarningView(warning.code(), PassageView.of(warning.passage(), unit), warning.message()))
                .toList();
    }
}
