package org.whosaid.api;

import java.util.List;

/** Speakers as rows. */
final class SpeakerColumns {
    private static final String BETWEEN = "; ";

    static final List<Column<SpeakerView>> ALL = List.of(
            new Column<>("id", SpeakerView::id),
            new Column<>("name", SpeakerView::name),
            new Column<>("type", SpeakerView::type),
            new Column<>("aliases", speaker -> String.join(BETWEEN, speaker.aliases())),
            new Column<>("roles", speaker -> String.join(BETWEEN, speaker.roles())),
            new Column<>("externalIds", SpeakerColumns::externalIds),
            new Column<>("quoteCount", SpeakerView::quoteCount),
            new Column<>("direct", speaker -> speaker.quoteCounts().direct()),
            new Column<>("mixed", speaker -> speaker.quoteCounts().mixed()),
            new Column<>("indirect", speaker -> speaker.quoteCounts().indirect()),
            new Column<>("firstSeen", SpeakerView::firstSeen),
            new Column<>("lastSeen", SpeakerView::lastSeen),
            new Column<>("createdAt", SpeakerView::createdAt),
            new Column<>("updatedAt", SpeakerView::updatedAt));

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
