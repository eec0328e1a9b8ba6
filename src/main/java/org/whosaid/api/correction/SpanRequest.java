package org.whosaid.api.correction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stretch of the text as clients send it. */
@Schema(
        name = "Span",
        description = "A stretch of the document's text, in the unit that the query parameter offsets names.")
public record SpanRequest(
        @Schema(required = true, description = "Offset of its first character.", minimum = "0") @Nullable
        Integer start,

        @Schema(required = true, description = "Offset behind its last character.", minimum = "1") @Nullable
        Integer end,

        @Schema(description = "The words that are meant. Not needed; if they are sent, they must be what stands there.")
        @Nullable
        String text) {}
