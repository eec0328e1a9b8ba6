package org.whosaid.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.speaker.SpeakerType;

/**
 * A quote that came with its article, not checked yet.
 *
 * @param speakerName null where the text names nobody
 * @param confidence that the attribution is right, as whoever found it says
 */
public record GivenQuote(
        QuoteKind kind,
        List<GivenPassage> content,
        List<GivenPassage> cue,
        List<GivenPassage> source,
        @Nullable String speakerName,
        SpeakerType speakerType,
        double confidence) {
    public GivenQuote {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }

    /**
     * A stretch of the article's text.
     *
     * @param start in code points
     * @param end in code points, exclusive
     * @param words what must stand there; null to take what does
     */
    public record GivenPassage(int start, int end, @Nullable String words) {}
}
