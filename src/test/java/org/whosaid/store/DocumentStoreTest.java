package org.whosaid.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whosaid.document.AnalysedDocument;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.ArticleText;
import org.whosaid.document.Passage;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.TextOrigin;
import org.whosaid.engine.EngineVersion;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.store.DocumentStore.Kept;

/** Several documents in one transaction. */
@QuarkusTest
class DocumentStoreTest {
    private static final Instant NOW = Instant.parse("2024-11-22T10:00:00Z");
    private static final List<String> TOWNS = List.of("Marrowby", "Halvik", "Norhavn", "Tarnstead");

    @Inject
    DocumentStore store;

    @Test
    void speakers_are_linked_with_the_publisher_of_their_own_document() {
        // Given
        String name = newName();
        List<AnalysedDocument> batch =
                TOWNS.stream().map(town -> said(name, town, "Post of " + town)).toList();

        // When
        List<Kept> kept = store.keepAll(batch);

        // Then
        assertThat(kept).extracting(Kept::isNew).containsOnly(true);
        assertThat(speakersOf(kept)).hasSize(TOWNS.size()).doesNotHaveDuplicates();
    }

    @Test
    void whom_one_document_makes_the_next_one_finds() {
        // Given
        String name = newName();
        List<AnalysedDocument> batch = Stream.of("The ferry sails.", "The ferry waits.")
                .map(words -> document(words, name, "Marrowby", "Marrowby Post"))
                .toList();

        // When
        List<Kept> kept = store.keepAll(batch);

        // Then
        assertThat(speakersOf(kept)).hasSize(2);
        assertThat(speakersOf(kept).get(1)).isEqualTo(speakersOf(kept).get(0));
    }

    @Test
    void a_text_that_comes_twice_is_kept_once() {
        // Given
        AnalysedDocument document = said(newName(), "Halvik", "Halvik Post");

        // When
        List<Kept> kept = store.keepAll(List.of(document, document));

        // Then
        assertThat(kept).extracting(Kept::isNew).containsExactly(true, false);
        assertThat(kept.get(1).document()).isEqualTo(kept.get(0).document());
    }

    /** Of letters alone, and of nobody else. */
    private static String newName() {
        StringBuilder surname = new StringBuilder("Q");
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .forEach(digit -> surname.append((char) ('a' + Character.digit(digit, 16))));
        return "Ann " + surname;
    }

    private static List<UUID> speakersOf(List<Kept> kept) {
        return kept.stream()
                .flatMap(each -> each.document().quotes().stream())
                .flatMap(quote -> quote.speaker().stream())
                .map(speaker -> speaker.id())
                .toList();
    }

    private static AnalysedDocument said(String name, String town, String publisher) {
        return document("It will do in " + town + ".", name, town, publisher);
    }

    private static AnalysedDocument document(String words, String name, String town, String publisher) {
        SourceText text = SourceText.of("%s %s %s".formatted(words, name, publisher));
        SpeakerAnswer mayor = new SpeakerAnswer(
                name, "person", List.of("mayor of " + town), List.of(), List.of(), null, "full-name", 0.9);
        Passage content = Passage.of(text, new Span(0, words.length()));
        return new AnalysedDocument(
                ArticleText.of(text, TextOrigin.TEXT),
                new ArticleMetadata(null, null, publisher, null, NOW),
                new EngineVersion("test", "test"),
                List.of(),
                List.of(AnalysedQuote.builder(QuoteKind.INDIRECT, List.of(content), "cue-link", mayor)
                        .build()),
                NOW);
    }
}
