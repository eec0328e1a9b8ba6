package org.whosaid.page.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.SpeakerReference;
import org.whosaid.document.StoredQuote;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.StableName;
import org.whosaid.page.Speakers;

/**
 * A quote as it stands in the text that is shown. Immutable.
 *
 * @param number from 1, in text order
 * @param colour of its speaker, for the style sheet
 * @param id empty where the text is not kept
 */
public record ReadQuote(
        int number,
        String colour,
        AnalysedQuote analysed,
        Optional<UUID> id,
        Optional<SpeakerReference> speaker,
        ReviewStatus status) {
    /** Below it, a reader should look. */
    private static final double DOUBTFUL = 0.7;

    static ReadQuote of(int number, String colour, StoredQuote quote) {
        return new ReadQuote(
                number, colour, quote.analysed(), Optional.of(quote.id()), quote.speaker(), quote.status());
    }

    static ReadQuote of(int number, String colour, AnalysedQuote quote) {
        return new ReadQuote(number, colour, quote, Optional.empty(), Optional.empty(), ReviewStatus.UNREVIEWED);
    }

    public String kind() {
        return StableName.of(analysed.kind());
    }

    /** Whom the text names, or whom the store knows; empty where nobody is named. */
    public String speakerName() {
        return speaker.map(SpeakerReference::name).orElseGet(() -> Speakers.nameOf(analysed.speaker()));
    }

    public boolean isDoubtful() {
        return status == ReviewStatus.UNREVIEWED && analysed.confidence().overall() < DOUBTFUL;
    }

    /** Where its content starts, in UTF-16 units. */
    int start() {
        return analysed.content().isEmpty() ? 0 : analysed.content().get(0).startIn(OffsetUnit.UTF16);
    }

    List<String> classes() {
        List<String> classes = new ArrayList<>(List.of(colour, kind(), StableName.of(status)));
        if (isDoubtful()) {
            classes.add("doubtful");
        }
        return classes;
    }
}
