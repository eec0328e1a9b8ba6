package org.whosaid.page.search;

import java.util.List;
import org.whosaid.search.speaker.FoundSpeaker;
import org.whosaid.search.speaker.SpeakerRelations.Relations;

/**
 * A speaker, for a reader. Immutable.
 *
 * @param latest the latest of their quotes
 */
public record SpeakerPage(FoundSpeaker found, Relations relations, List<FoundLine> latest, QuotesOverTime overTime) {
    public SpeakerPage {
        latest = List.copyOf(latest);
    }
}
