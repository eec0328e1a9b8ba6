package org.whosaid.api.correction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stretch of the text as clients send it. */
@Schema(
        name = "Span",
        description = "A span of the document's text, in the unit given by the query parameter `offsets`.")
public record SpanRequest(
        @Schema(required = true, description = "Offset of the first character.", minimum = "0") @Nullable
        Integer start,

        @Schema(required = true, description = "Offset after the last character.", minimum = "1") @Nullable
        Integer end,

        @Schema(description = "The words of the span. Optional; if given, they must equal the text at these offsets.")
        @Nullable
        String text) {}
