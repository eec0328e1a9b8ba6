package org.whosaid.page.ask;

import java.util.List;
import java.util.UUID;
import org.whosaid.document.DocumentDetails;
import org.whosaid.document.StoredQuote;
import org.whosaid.document.TextWarning;
import org.whosaid.engine.text.StableName;
import org.whosaid.page.Speakers;
import org.whosaid.verify.MatchedQuote;

/**
 * A quote that says something to a question, for a reader. Immutable.
 *
 * @param speaker whom the article names, as far as it does
 */
public record FoundEvidence(
        UUID quote,
        DocumentDetails document,
        String speaker,
        String kind,
        String agreement,
        String status,
        double confidence,
        List<TextWarning> warnings,
        ComparedWording wording) {
    static FoundEvidence of(String asked, MatchedQuote evidence) {
        StoredQuote quote = evidence.quote();
        return new FoundEvidence(
                quote.id(),
                quote.document(),
                Speakers.nameOf(quote),
                StableName.of(quote.kind()),
                StableName.of(evidence.comparison().fit()),
                StableName.of(quote.status()),
                quote.analysed().confidence().overall(),
                quote.analysed().warnings(),
                ComparedWording.of(asked, quote.words(), evidence.comparison().differences()));
    }
}
