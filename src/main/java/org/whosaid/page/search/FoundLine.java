package org.whosaid.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.document.DocumentDetails;
import org.whosaid.document.Passage;
import org.whosaid.document.SpeakerReference;
import org.whosaid.document.StoredQuote;
import org.whosaid.engine.text.StableName;
import org.whosaid.page.Speakers;
import org.whosaid.search.quote.FoundQuote;

/**
 * A quote that was found, as a line of a list. Immutable.
 *
 * @param words in pieces; every second one is what was looked for
 * @param speaker empty where nobody is named
 */
public record FoundLine(
        UUID id,
        DocumentDetails document,
        List<String> words,
        Optional<UUID> speakerId,
        String speaker,
        String kind,
        String status) {
    public FoundLine {
        words = List.copyOf(words);
    }

    static FoundLine of(FoundQuote found) {
        return of(found.quote(), found.highlights());
    }

    static FoundLine of(StoredQuote quote, List<Passage> highlights) {
        return new FoundLine(
                quote.id(),
                quote.document(),
                pieces(quote.words(), highlights),
                quote.speaker().map(SpeakerReference::id),
                Speakers.nameOf(quote),
                StableName.of(quote.kind()),
                StableName.of(quote.status()));
    }

    private static List<String> pieces(String words, List<Passage> highlights) {
        List<String> pieces = new ArrayList<>();
        int done = 0;
        for (Passage highlight : highlights) {
            int start = highlight.start() + highlight.pairs();
            int end = start + highlight.text().length();
            if (start >= done && end <= words.length()) {
                pieces.add(words.substring(done, start));
                pieces.add(words.substring(start, end));
                done = end;
            }
        }
        pieces.add(words.substring(done));
        return pieces;
    }
}
