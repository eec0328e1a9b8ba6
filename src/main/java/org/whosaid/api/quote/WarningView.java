package org.whosaid.api.quote;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.document.TextWarning;
import org.whosaid.engine.text.OffsetUnit;

/** An irregularity. */
@Schema(name = "Warning", description = "An irregularity of the text: the words in marks may not be verbatim.")
public record WarningView(
        @Schema(required = true, description = "Its stable name.", examples = "mismatched-marks")
        String code,

        @Schema(required = true, description = "Where it shows.")
        PassageView span,

        @Schema(required = true, description = "One sentence for a reader.")
        String message) {
    public static List<WarningView> of(List<TextWarning> warnings, OffsetUnit unit) {
        return warnings.stream()
                .map(warning ->
                        new WarningView(warning.code(), PassageView.of(warning.passage(), unit), warning.message()))
                .toList();
    }
}
