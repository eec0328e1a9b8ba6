package org.whosaid.api.speaker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.page.PageTable;
import org.whosaid.api.page.TabularPage;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ResultPage;
import org.whosaid.search.speaker.FoundSpeaker;

/** A part of a list of speakers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpeakerPage(
        @Schema(required = true) List<SpeakerView> speakers,

        @Schema(description = "Cursor of the next page; absent on the last page.") @Nullable
        String next)
        implements TabularPage {
    @Override
    public List<?> items() {
        return speakers;
    }

    @Override
    public PageTable table() {
        return PageTable.of(SpeakerColumns.ALL, speakers);
    }

    static SpeakerPage of(ResultPage<FoundSpeaker> page) {
        return new SpeakerPage(
                page.items().stream().map(SpeakerView::inList).toList(),
                page.next().map(Cursor::token).orElse(null));
    }
}
