package org.whosaid.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whosaid.engine.attribution.Attribution;
import org.whosaid.engine.attribution.SpeechContext;
import org.whosaid.engine.mark.MarkedQuotations;
import org.whosaid.engine.speaker.Speaker;
import org.whosaid.engine.speaker.SpeakerResolver;
import org.whosaid.engine.speaker.SpeakerType;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;

/** Names those who pass words on as speakers are named: "the paper" is the one that the text has named before. */
final class MediaNames {
    private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|[Aa]n?) ");

    private MediaNames() {}

    /** A name for each attribution; empty where nobody passes it on. */
    static List<Optional<String>> of(
            List<Attribution> attributions, TokenizedText text, MarkedQuotations marks, SpeakerResolver speakers) {
        List<Attribution> passedOn = attributions.stream()
                .filter(attribution -> attribution.context().via().isPresent())
                .map(MediaNames::saidByMedium)
                .toList();
        List<Speaker> media = passedOn.isEmpty() ? List.of() : speakers.resolve(text, marks, passedOn);
        List<Optional<String>> names = new ArrayList<>();
        int next = 0;
        for (Attribution attribution : attributions) {
            Optional<Span> via = attribution.context().via();
            names.add(via.isPresent() ? Optional.of(name(media.get(next++), text.slice(via.get()))) : Optional.empty());
        }
        return names;
    }

    private static Attribution saidByMedium(Attribution attribution) {
        return new Attribution(
                attribution.kind(),
                attribution.content(),
                attribution.cue(),
                attribution.context().via().stream().toList(),
                attribution.nested(),
                attribution.assertion(),
                SpeechContext.PLAIN,
                attribution.confidence(),
                attribution.reason(),
                List.of());
    }

    private static String name(Speaker medium, String words) {
        String name = medium.type() == SpeakerType.UNKNOWN
                ? words
                : medium.canonicalName().orElse(words);
        return ARTICLE.matcher(name).replaceFirst("");
    }
}
