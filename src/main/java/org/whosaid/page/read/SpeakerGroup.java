package org.whosaid.page.read;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.SpeakerReference;
import org.whosaid.document.StoredQuote;
import org.whosaid.page.Speakers;

/**
 * Somebody who speaks in an article. Immutable.
 *
 * @param key tells speakers of one article apart
 * @param name empty where nobody is named
 * @param colour for the style sheet
 */
public record SpeakerGroup(
        String key,
        Optional<UUID> id,
        String name,
        String type,
        List<String> roles,
        String colour,
        List<ReadQuote> quotes) {
    public SpeakerGroup {
        roles = List.copyOf(roles);
        quotes = List.copyOf(quotes);
    }

    /** @param quotes at least one */
    static SpeakerGroup of(String key, List<ReadQuote> quotes) {
        ReadQuote first = quotes.get(0);
        SpeakerAnswer answer = first.analysed().speaker();
        return new SpeakerGroup(
                key,
                first.speaker().map(SpeakerReference::id),
                first.speakerName(),
                first.speaker().map(known -> known.type().id()).orElse(answer.type()),
                answer.roles(),
                first.colour(),
                quotes);
    }

    static String keyOf(StoredQuote quote) {
        return quote.speaker().map(known -> known.id().toString()).orElseGet(() -> keyOf(quote.answer()));
    }

    static String keyOf(SpeakerAnswer answer) {
        return answer.type() + " " + Speakers.nameOf(answer);
    }
}
