package org.whosaid.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.engine.attribution.Attribution;
import org.whosaid.engine.attribution.AttributionReason;
import org.whosaid.engine.attribution.Confidence;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.attribution.SpeechContext;
import org.whosaid.engine.attribution.assertion.Assertion;
import org.whosaid.engine.mark.MarkedQuotations;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;

/**
 * A text with its attributions written into it: {@code <1 source>}, {@code |1 cue|} and {@code {1 content}}, numbered by
 * attribution.
 */
final class MarkedText {
    private static final Pattern PIECE = Pattern.compile("<(\\d) ([^>]*)>|\\|(\\d) ([^|]*)\\||\\{(\\d) ([^}]*)\\}");

    private record Parts(List<Span> source, List<Span> cue, List<Span> content) {
        Parts() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private final StringBuilder plain = new StringBuilder();
    private final Map<Integer, Parts> parts = new TreeMap<>();

    private MarkedText(String marked) {
        Matcher piece = PIECE.matcher(marked);
        int last = 0;
        while (piece.find()) {
            plain.append(marked, last, piece.start());
            add(piece);
            last = piece.end();
        }
        plain.append(marked.substring(last));
    }

    private void add(Matcher piece) {
        int group = piece.group(1) != null ? 1 : piece.group(3) != null ? 3 : 5;
        Parts of = parts.computeIfAbsent(Integer.valueOf(piece.group(group)), number -> new Parts());
        Span span =
                new Span(plain.length(), plain.length() + piece.group(group + 1).length());
        plain.append(piece.group(group + 1));
        (group == 1 ? of.source() : group == 3 ? of.cue() : of.content()).add(span);
    }

    /** The speakers of the attributions, in the order of their numbers. */
    static List<Speaker> speakersOf(String marked) {
        MarkedText text = new MarkedText(marked);
        List<Attribution> attributions =
                text.parts.values().stream().map(text::attribution).toList();
        return new MentionSpeakerResolver()
                .resolve(
                        TokenizedText.of(SourceText.of(text.plain.toString())),
                        new MarkedQuotations(List.of(), List.of()),
                        attributions);
    }

    private Attribution attribution(Parts of) {
        boolean quoted = of.content().stream().allMatch(s -> "“\"‘".indexOf(plain.charAt(s.start())) >= 0);
        return new Attribution(
                quoted ? QuoteKind.DIRECT : QuoteKind.INDIRECT,
                of.content(),
                of.cue(),
                of.source(),
                List.of(),
                Assertion.ASSERTED,
                SpeechContext.PLAIN,
                new Confidence(1, 1, 1, 1),
                isLabel(of) ? AttributionReason.LABEL : AttributionReason.CUE_LINK,
                List.of());
    }

    /** A colon as its cue makes a source a label. */
    private boolean isLabel(Parts of) {
        return of.cue().stream()
                .anyMatch(cue -> plain.substring(cue.start(), cue.end()).equals(":"));
    }
}
