package org.whosaid.api.quote;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.document.Passage;
import org.whosaid.engine.text.OffsetUnit;

/** A stretch of the text. */
@Schema(name = "Passage", description = "A span of the document's text; `text[start:end]` equals its words.")
public record PassageView(
        @Schema(required = true, description = "Offset of the first character, in `offsetUnit`.")
        int start,

        @Schema(required = true, description = "Offset after the last character, in `offsetUnit`.")
        int end,

        @Schema(required = true, description = "Its words, exactly as in the text.")
        String text) {
    public static PassageView of(Passage passage, OffsetUnit unit) {
        return new PassageView(passage.startIn(unit), passage.endIn(unit), passage.text());
    }

    public static List<PassageView> of(List<Passage> passages, OffsetUnit unit) {
        return passages.stream().map(passage -> of(passage, unit)).toList();
    }
}
