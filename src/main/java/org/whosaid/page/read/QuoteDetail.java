package org.whosaid.page.read;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.whosaid.document.DocumentDetails;
import org.whosaid.document.Passage;
import org.whosaid.document.QuoteConfidence;
import org.whosaid.document.SpeakerReference;
import org.whosaid.document.StoredQuote;
import org.whosaid.document.TextWarning;
import org.whosaid.engine.text.StableName;
import org.whosaid.page.ReasonTexts;
import org.whosaid.page.Speakers;

/**
 * All that is known of a quote, for a reader. Immutable.
 *
 * @param version the state of the quote that is shown: a change is refused if the quote has another by then
 * @param speaker empty where nobody is named
 * @param reason why it is given to this speaker, or to none, as a sentence
 */
public record QuoteDetail(
        UUID id,
        DocumentDetails document,
        int number,
        long version,
        String words,
        String kind,
        String status,
        String note,
        Optional<UUID> speakerId,
        String speaker,
        String speakerType,
        List<String> roles,
        List<String> candidates,
        String reason,
        QuoteConfidence confidence,
        double speakerConfidence,
        String source,
        String cue,
        List<TextWarning> warnings) {
    public static QuoteDetail of(StoredQuote quote) {
        return new QuoteDetail(
                quote.id(),
                quote.document(),
                quote.ordinal() + 1,
                quote.updatedAt().toEpochMilli(),
                quote.words(),
                StableName.of(quote.kind()),
                StableName.of(quote.status()),
                Optional.ofNullable(quote.note()).orElse(""),
                quote.speaker().map(SpeakerReference::id),
                Speakers.nameOf(quote),
                quote.speaker()
                        .map(known -> known.type().id())
                        .orElse(quote.answer().type()),
                quote.answer().roles(),
                quote.answer().candidates(),
                ReasonTexts.of(quote.answer().reason()),
                quote.analysed().confidence(),
                quote.answer().confidence(),
                words(quote.analysed().source()),
                words(quote.analysed().cue()),
                quote.analysed().warnings());
    }

    private static String words(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining(" … "));
    }
}
