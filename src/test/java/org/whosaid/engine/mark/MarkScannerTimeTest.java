package org.whosaid.engine.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.TokenizedText;

/**
 * A million characters of the worst there is. A scan in proportion to the length takes about a second of them on a slow machine that other
 * work shares, one in proportion to its square takes minutes. In processor time, so that waiting does not count.
 */
class MarkScannerTimeTest {
    private static final int LENGTH = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @ParameterizedTest
    @MethodSource
    void readsAMillionCharactersInProportionToTheirNumber(String piece) {
        // Given
        TokenizedText text = TokenizedText.of(SourceText.of(piece.repeat(LENGTH / piece.length())));

        // When
        Duration spent = timeToScan(text);

        // Then
        assertThat(spent).isLessThan(LIMIT);
    }

    static Stream<Arguments> readsAMillionCharactersInProportionToTheirNumber() {
        return Stream.of(
                argumentSet("one endless word", "x"),
                argumentSet("one endless line", "said no more, "),
                argumentSet("only straight marks", "\""),
                argumentSet("only single marks", "'"),
                argumentSet("alternating marks", "“”"),
                argumentSet("marks and spaces", "\" "),
                argumentSet("opening marks only", "“a “b "),
                argumentSet("marks between letters", "\"a'"),
                argumentSet("curly marks between letters", "“a”"),
                argumentSet("one mark a line", "\"\n"),
                argumentSet("open quotation on each paragraph", "“a. \n\n"),
                argumentSet("marks and zero-width joiners", "\"\u200D"),
                argumentSet("only zero-width joiners", "\u200D"),
                argumentSet("inches", "1\""),
                argumentSet("possessives", "as' "),
                argumentSet("ampersands", "&"),
                argumentSet("entities", "&quot;a "),
                argumentSet("scare quotes", "the \"a\" "),
                argumentSet("every style at once", "‘a’ “b” \"c\" "));
    }

    private static Duration timeToScan(TokenizedText text) {
        long begun = processorTime();
        new MarkScanner().scan(text);
        return Duration.ofNanos(processorTime() - begun);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
