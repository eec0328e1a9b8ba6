package org.whosaid.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.search.Cursor;
import org.whosaid.search.FoundSpeaker;
import org.whosaid.search.Page;

/** A part of a list of speakers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpeakerPage(
        @Schema(required = true) List<SpeakerView> speakers,

        @Schema(description = "The cursor of the next page; absent on the last one.") @Nullable
        String next)
        implements Tabular {
    @Override
    public List<?> items() {
        return speakers;
    }

    @Override
    public Table table() {
        return Table.of(SpeakerColumns.ALL, speakers);
    }

    static SpeakerPage of(Page<FoundSpeaker> page) {
        return new SpeakerPage(
                page.items().stream().map(SpeakerView::inList).toList(),
                page.next().map(Cursor::token).orElse(null));
    }
}
