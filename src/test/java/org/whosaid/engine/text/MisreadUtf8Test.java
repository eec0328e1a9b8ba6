package org.whosaid.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MisreadUtf8Test {
    @ParameterizedTest
    @MethodSource("misread")
    void signsComeBackAndOffsetsStay(String stored, String readable) {
        // Given
        SourceText text = SourceText.of(stored);

        // When
        SourceText mended = MisreadUtf8.mended(text);

        // Then
        assertThat(mended.length()).isEqualTo(text.length());
        assertThat(mended.value().replace("\u200B", "")).isEqualTo(readable);
    }

    static Stream<Arguments> misread() {
        return Stream.of(
                argumentSet("marks", "â€œNo,â€\u009D she said.", "“No,” she said."),
                argumentSet("closing mark without its last character", "â€œNo,â€ she said.", "“No,” she said."),
                argumentSet("at the end", "â€œNo.â€", "“No.”"),
                argumentSet("single marks and apostrophes", "â€˜I wonâ€™tâ€™", "‘I won’t’"),
                argumentSet("dashes", "May â€“ and now â€” both", "May – and now — both"),
                argumentSet("dash whose last character was made straight", "May â€\" now", "May – now"),
                argumentSet("ellipsis", "soâ€¦", "so…"),
                argumentSet("Latin-1", latin("“I won’t,” – she"), "“I won’t,” – she"));
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Test
    void marksBeginAndEndWithTheirCharacters() {
        // When
        String mended = MisreadUtf8.mended(SourceText.of("â€œNoâ€")).value();

        // Then
        assertThat(mended).startsWith("“").endsWith("”");
    }

    @Test
    void otherTextStaysAsItIs() {
        // Given
        SourceText text = SourceText.of("“Château at 5 €,” she said.");

        // When, then
        assertThat(MisreadUtf8.mended(text)).isSameAs(text);
    }
}
