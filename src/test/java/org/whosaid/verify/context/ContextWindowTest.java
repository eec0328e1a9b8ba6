package org.whosaid.verify.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whosaid.document.Passage;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

class ContextWindowTest {
    private static final SourceText ARTICLE =
            SourceText.of("It was late. 🐟 The quay was full. “We will go,” she said. Nobody moved. Then it rained.");
    private static final Passage WORDS = words("We will go");

    @Test
    void sentences_are_whole_and_their_neighbours_too() {
        // Given
        ContextWindow window = ContextWindow.of(0, ARTICLE.value(), WORDS, WORDS.end() + 100);

        // When
        QuoteContext context = window.around(WORDS.start(), WORDS.end());

        // Then
        assertThat(context.before()).contains(words("🐟 The quay was full."));
        assertThat(context.sentences()).isEqualTo(words("“We will go,” she said."));
        assertThat(context.after()).contains(words("Nobody moved."));
    }

    @Test
    void words_at_the_edges_of_what_was_read_are_left_out() {
        // Given
        int from = WORDS.start() - "uay was full. “".length();
        Span read = new Span(from + 1, ARTICLE.value().indexOf("oved."));
        ContextWindow window = ContextWindow.of(from, ARTICLE.slice(read), WORDS, 1000);

        // When
        QuoteContext context = window.around(WORDS.start(), WORDS.end());

        // Then
        assertThat(context.before()).contains(words("was full."));
        assertThat(context.after()).contains(words("Nobody"));
    }

    @Test
    void an_article_of_one_sentence_has_nothing_around_it() {
        // Given
        Passage whole = Passage.of(SourceText.of("We will go"), new Span(0, 10));

        // When
        QuoteContext context = ContextWindow.of(0, "We will go", whole, 10).around(0, 10);

        // Then
        assertThat(context.before()).isEmpty();
        assertThat(context.sentences()).isEqualTo(whole);
        assertThat(context.after()).isEmpty();
    }

    private static Passage words(String words) {
        int start = ARTICLE.value().indexOf(words);
        return Passage.of(ARTICLE, new Span(start, start + words.length()));
    }
}
