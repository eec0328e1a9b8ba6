package org.whosaid.api.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.page.PagedAnswer;
import org.whosaid.document.history.Correction;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ResultPage;

/** A part of a list of corrections. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectionPage(
        @Schema(
                required = true,
                enumeration = {"codePoint", "utf16"},
                description = "Unit of the offsets.")
        String offsetUnit,

        @Schema(required = true) List<CorrectionView> corrections,

        @Schema(description = "Cursor of the next page; absent on the last page.") @Nullable
        String next)
        implements PagedAnswer {
    static CorrectionPage of(ResultPage<Correction> page, OffsetUnit unit) {
        List<CorrectionView> corrections = page.items().stream()
                .map(correction -> CorrectionView.of(correction, unit))
                .toList();
        return new CorrectionPage(
                unit.id(), corrections, page.next().map(Cursor::token).orElse(null));
    }
}
