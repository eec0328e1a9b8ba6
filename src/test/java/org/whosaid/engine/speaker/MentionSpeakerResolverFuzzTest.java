package org.whosaid.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

class MentionSpeakerResolverFuzzTest {
    private static final MarkedQuotations NO_MARKS = new MarkedQuotations(List.of(), List.of());
    private static final String[] PIECES = {
        "Ines Calder",
        "CALDER",
        "Mr.",
        "the senator",
        "he",
        "She",
        "who",
        "and",
        ",",
        ".",
        "“",
        "”",
        "\"",
        "'s",
        "’",
        "(",
        ")",
        ":",
        "Q",
        "A",
        "van der",
        "of",
        "said",
        "named",
        "called",
        "by",
        "a study",
        "both",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "\u00a0",
        "\u00ad",
        "\u200b",
        "&amp;",
        "&rsquo;",
        "&#8217;",
        "&",
        "@ines",
        "😀",
        "𝟜",
        "e\u0301",
        "李明",
        "-",
        "—",
        "…",
        "U.S.",
        "9",
        "it",
        "they",
        "his wife",
        "\ufeff"
    };

    private final MentionSpeakerResolver resolver = new MentionSpeakerResolver();

    @Test
    void answersEveryAttributionOfAnyText() {
        for (int seed = 0; seed < 2_000; seed++) {
            // Given
            Random random = new Random(seed);
            SourceText text = SourceText.of(randomText(random));
            List<Attribution> attributions = randomAttributions(text, random);

            // When
            List<Speaker> speakers = resolver.resolve(TokenizedText.of(text), NO_MARKS, attributions);

            // Then
            assertThat(speakers)
                    .as("seed %d text %s", seed, text.value())
                    .hasSameSizeAs(attributions)
                    .allSatisfy(speaker -> {
                        assertThat(speaker.confidence()).isBetween(0.0, 1.0);
                        if (speaker instanceof Speaker.Resolved resolved) {
                            assertThat(resolved.mention().stream())
                                    .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
                            assertThat(resolved.name()).doesNotContain("\n", "\u00ad", "  ");
                        }
                    });
            assertThat(resolver.resolve(TokenizedText.of(text), NO_MARKS, attributions))
                    .as("seed %d again", seed)
                    .isEqualTo(speakers);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ines Calder said he called ",
                "the senator ",
                "CALDER: ",
                "“no” ",
                ", named Calder",
                "Calder and ",
                "\"",
                "A. ",
                "Mr. ",
                "e\u0301"
            })
    void takesTimeInProportionToTheText(String piece) {
        // Given
        SourceText text = SourceText.of(piece.repeat(400_000 / piece.length()));
        List<Attribution> attributions = randomAttributions(text, new Random(7));

        // Then
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> resolver.resolve(TokenizedText.of(text), NO_MARKS, attributions));
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static List<Attribution> randomAttributions(SourceText text, Random random) {
        List<Attribution> attributions = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            List<Span> source = random.nextInt(3) == 0 ? List.of() : List.of(randomSpan(text, random));
            List<Span> cue = random.nextInt(3) == 0 ? List.of() : List.of(randomSpan(text, random));
            QuoteKind kind = QuoteKind.values()[random.nextInt(QuoteKind.values().length)];
            Confidence sure = new Confidence(1, 1, 1, 1);
            attributions.add(new Attribution(
                    kind,
                    List.of(randomSpan(text, random)),
                    cue,
                    source,
                    List.of(),
                    Assertion.ASSERTED,
                    SpeechContext.PLAIN,
                    sure,
                    AttributionReason.CUE_LINK,
                    List.of()));
        }
        return attributions;
    }

    private static Span randomSpan(SourceText text, Random random) {
        int start = random.nextInt(text.length());
        return new Span(start, start + 1 + random.nextInt(text.length() - start));
    }
}
