package org.whosaid.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.speaker.SpeakerType;
import org.whosaid.engine.text.StableName;

/**
 * What the engine answered about a quote's speaker from the document alone; kept as it was said, whatever is later known about the
 * speaker. Immutable.
 *
 * @param name the fullest form in the document; null where the text does not tell
 * @param type see {@link org.whosaid.engine.speaker.SpeakerType#id()}
 * @param roles titles and descriptions in the document
 * @param aliases other forms of the name in the document
 * @param candidates names that it could be, where the engine abstained
 * @param mention the words that carry the fullest name
 * @param reason see {@link org.whosaid.engine.speaker.SpeakerReason#id()}
 * @param confidence calibrated probability, 0 to 1
 */
public record SpeakerAnswer(
        @Nullable String name,
        String type,
        List<String> roles,
        List<String> aliases,
        List<String> candidates,
        @Nullable Passage mention,
        String reason,
        double confidence) {
    public SpeakerAnswer {
        roles = List.copyOf(roles);
        aliases = List.copyOf(aliases);
        candidates = List.copyOf(candidates);
    }

    /** The type as the engine names it. */
    public SpeakerType speakerType() {
        return StableName.parse(SpeakerType.class, type);
    }
}
