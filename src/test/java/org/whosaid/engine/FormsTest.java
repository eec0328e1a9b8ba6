package org.whosaid.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.CaseTable;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** What the form of a text shows, through the whole engine: transcripts, interviews, who passes words on, speech inside speech. */
class FormsTest {
    private static final QuoteEngine ENGINE = ModelEngine.load(EngineOptions.defaults());

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    static Stream<Arguments> quotes() {
        return CaseTable.of(FormsTest.class, "forms.jsonl");
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void is_said_by_whom_the_form_names(String article, String words, String speaker, String via, String within) {
        // When
        Analysis analysis = ENGINE.analyse(SourceText.of(article));

        // Then
        assertThat(analysis.quotes()).anySatisfy(quote -> {
            assertThat(words(quote, article)).isEqualTo(words);
            assertThat(quote.speaker().canonicalName()).contains(speaker);
            assertThat(quote.via().orElse("")).isEqualTo(via);
            assertThat(outerSpeaker(quote, analysis)).isEqualTo(within);
        });
    }

    private static String words(Quote quote, String article) {
        var content = quote.attribution().content();
        return article.substring(
                content.get(0).start(), content.get(content.size() - 1).end());
    }

    private static String outerSpeaker(Quote quote, Analysis analysis) {
        return quote.attribution()
                .context()
                .inside()
                .flatMap(outer -> analysis.quotes().stream()
                        .filter(other -> startsAt(other, outer))
                        .findFirst())
                .flatMap(other -> other.speaker().canonicalName())
                .orElse("");
    }

    private static boolean startsAt(Quote quote, Span outer) {
        return quote.attribution().content().get(0).start() == outer.start();
    }

    @Test
    void lists_of_facts_are_no_transcripts() {
        // Given
        String facts =
                "The fair opens on Friday.\n\nWhere: Town hall.\n\nWhen: 6 p.m. to 9 p.m.\n\nPrice: Free. Is there parking? Yes.";

        // When
        Analysis analysis = ENGINE.analyse(SourceText.of(facts));

        // Then
        assertThat(analysis.quotes()).isEmpty();
    }
}
