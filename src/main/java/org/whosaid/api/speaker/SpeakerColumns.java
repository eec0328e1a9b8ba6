package org.whosaid.api.speaker;

import java.util.List;
import org.whosaid.api.page.TableColumn;

/** Speakers as rows. */
final class SpeakerColumns {
    private static final String BETWEEN = "; ";

    static final List<TableColumn<SpeakerView>> ALL = List.of(
            new TableColumn<>("id", SpeakerView::id),
            new TableColumn<>("name", SpeakerView::name),
            new TableColumn<>("type", SpeakerView::type),
            new TableColumn<>("aliases", speaker -> String.join(BETWEEN, speaker.aliases())),
            new TableColumn<>("roles", speaker -> String.join(BETWEEN, speaker.roles())),
            new TableColumn<>("externalIds", SpeakerColumns::externalIds),
            new TableColumn<>("quoteCount", SpeakerView::quoteCount),
            new TableColumn<>("direct", speaker -> speaker.quoteCounts().direct()),
            new TableColumn<>("mixed", speaker -> speaker.quoteCounts().mixed()),
            new TableColumn<>("indirect", speaker -> speaker.quoteCounts().indirect()),
            new TableColumn<>("firstSeen", SpeakerView::firstSeen),
            new TableColumn<>("lastSeen", SpeakerView::lastSeen),
            new TableColumn<>("createdAt", SpeakerView::createdAt),
            new TableColumn<>("updatedAt", SpeakerView::updatedAt));

    private SpeakerColumns() {}

    /** "wikidata Q42; bioguide W000817". */
    private static String externalIds(SpeakerView speaker) {
        return String.join(
                BETWEEN,
                speaker.externalIds().entrySet().stream()
                        .map(id -> id.getKey() + " " + id.getValue())
                        .toList());
    }
}
