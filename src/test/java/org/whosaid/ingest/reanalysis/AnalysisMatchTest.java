package org.whosaid.ingest.reanalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.DocumentDetails;
import org.whosaid.document.Passage;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.StoredQuote;
import org.whosaid.document.TextOrigin;
import org.whosaid.engine.EngineVersion;
import org.whosaid.engine.attribution.QuoteKind;

class AnalysisMatchTest {
    private static final ReviewStatus OPEN = ReviewStatus.UNREVIEWED;
    private static final ReviewStatus HELD = ReviewStatus.CORRECTED;
    private static final ReviewStatus REJECTED = ReviewStatus.REJECTED;

    /** Kept and read contents by their places; what is matched, added, removed, decided. */
    static Stream<Arguments> readings() {
        return Stream.of(
                argumentSet("the same", kept(OPEN, 0, 10), read(0, 10), "0-0"),
                argumentSet("longer, with its id", kept(OPEN, 0, 10), read(0, 90), "0-0"),
                argumentSet("elsewhere", kept(OPEN, 0, 10), read(10, 20), "+0 -0"),
                argumentSet("cut in two: the likelier half is it", kept(OPEN, 0, 10), read(0, 4, 4, 10), "0-1 +0"),
                argumentSet("two become one", kept(OPEN, 0, 4, 4, 10), read(0, 10), "1-0 -0"),
                argumentSet("crossing: the most alike first", kept(OPEN, 0, 10, 8, 20), read(7, 20, 0, 9), "0-1 1-0"),
                argumentSet("held", kept(HELD, 0, 10), read(0, 8), "held0"),
                argumentSet("held, no longer found", kept(HELD, 0, 10), read(), "held0"),
                argumentSet("cut in two, held", kept(HELD, 0, 10), read(0, 5, 5, 10), "held0"),
                argumentSet("longer, held", kept(HELD, 40, 50), read(0, 90), "held0"),
                argumentSet("held at its edge only", kept(HELD, 0, 10), read(9, 40), "held0 +0"),
                argumentSet("rejected", kept(REJECTED, 0, 10), read(1, 10), "held0"),
                argumentSet("a part of what was rejected", kept(REJECTED, 0, 100), read(40, 50), "held0"),
                argumentSet("more than what was rejected", kept(REJECTED, 40, 50), read(0, 90), "held0 +0"));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void matches(List<StoredQuote> kept, List<AnalysedQuote> read, String expected) {
        // When
        AnalysisComparison comparison = AnalysisMatch.compare(kept, read, List.of());

        // Then
        List<String> found = Stream.of(
                        comparison.open().stream()
                                .map(match -> kept.indexOf(match.kept()) + "-" + read.indexOf(match.read())),
                        comparison.decided().stream().map(decided -> "held" + kept.indexOf(decided.kept())),
                        comparison.added().stream().map(quote -> "+" + read.indexOf(quote)),
                        comparison.removed().stream().map(quote -> "-" + kept.indexOf(quote)))
                .flatMap(part -> part)
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(expected);
    }

    private static List<StoredQuote> kept(ReviewStatus status, int... bounds) {
        DocumentDetails document = new DocumentDetails(
                new UUID(0, 1),
                "",
                100,
                TextOrigin.TEXT,
                ArticleMetadata.NONE,
                new EngineVersion("test", "test"),
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH);
        return read(bounds).stream()
                .map(quote -> new StoredQuote(
                        UUID.randomUUID(),
                        document,
                        0,
                        "",
                        quote,
                        Optional.empty(),
                        status,
                        null,
                        Instant.EPOCH,
                        Instant.EPOCH))
                .toList();
    }

    private static List<AnalysedQuote> read(int... bounds) {
        return IntStream.range(0, bounds.length / 2)
                .mapToObj(i -> quote(bounds[2 * i], bounds[2 * i + 1]))
                .toList();
    }

    private static AnalysedQuote quote(int start, int end) {
        List<Passage> content = List.of(new Passage(start, end, 0, "x".repeat(end - start)));
        SpeakerAnswer nobody =
                new SpeakerAnswer(null, "unknown", List.of(), List.of(), List.of(), null, "no-source", 0.5);
        return AnalysedQuote.builder(QuoteKind.DIRECT, content, "cue-link", nobody)
                .build();
    }
}
