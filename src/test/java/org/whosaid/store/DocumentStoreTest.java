package org.whosaid.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.document.AnalysedDocument;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.ArticleText;
import org.whosaid.document.Passage;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.SpeakerReference;
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

    @Inject
    DocumentStore store;

    @Test
    void one_office_in_several_towns_is_several_speakers() {
        // Given
        String name = "Ann " + newSurname();
        List<AnalysedDocument> batch = Stream.of("Marrowby", "Halvik", "Norhavn", "Tarnstead")
                .map(town -> said(name, "mayor of " + town, published(town + " Post", null, NOW)))
                .toList();

        // When
        List<Kept> kept = store.keepAll(batch);

        // Then
        assertThat(kept).extracting(Kept::isNew).containsOnly(true);
        assertThat(speakersOf(kept)).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void a_surname_is_linked_with_the_publisher_of_its_own_document() {
        // Given
        String surname = newSurname();
        List<AnalysedDocument> batch = Stream.of("Marrowby Post", "Halvik News", "Marrowby Post", "Halvik News")
                .map(publisher -> said(surname, "", published(publisher, null, NOW)))
                .toList();

        // When
        List<UUID> speakers = speakersOf(store.keepAll(batch));

        // Then
        assertThat(speakers).hasSize(4);
        assertThat(speakers.subList(0, 2)).doesNotHaveDuplicates();
        assertThat(speakers.subList(2, 4)).isEqualTo(speakers.subList(0, 2));
    }

    @ParameterizedTest
    @MethodSource
    void two_of_a_name_are_told_apart_by_country_and_time_of_their_own_documents(Said one, Said other, int persons) {
        // Given
        String name = "Ann " + newSurname();

        // When
        List<Kept> kept = store.keepAll(List.of(one.by(name), other.by(name)));

        // Then
        assertThat(speakersOf(kept)).hasSize(2);
        assertThat(Set.copyOf(speakersOf(kept))).hasSize(persons);
    }

    static Stream<Arguments> two_of_a_name_are_told_apart_by_country_and_time_of_their_own_documents() {
        return Stream.of(
                argumentSet(
                        "country and time are the same", new Said("baker", "uk", NOW), new Said("pilot", "uk", NOW), 1),
                argumentSet("another country", new Said("baker", "uk", NOW), new Said("pilot", "no", NOW), 2),
                argumentSet(
                        "another generation", new Said("baker", "uk", NOW), new Said("pilot", "uk", yearsAgo(25)), 2),
                argumentSet(
                        "one office in two towns at one time",
                        new Said("mayor of Halvik", "uk", NOW),
                        new Said("mayor of Norhavn", "uk", NOW),
                        2),
                argumentSet(
                        "one office in two towns, one after the other",
                        new Said("mayor of Halvik", "uk", NOW),
                        new Said("mayor of Norhavn", "uk", yearsAgo(10)),
                        1));
    }

    private static Instant yearsAgo(int years) {
        return NOW.atOffset(ZoneOffset.UTC).minusYears(years).toInstant();
    }

    /** An article in which somebody of a role speaks. */
    private record Said(String role, String country, Instant time) {
        AnalysedDocument by(String name) {
            return said(name, role, published("Post", "https://post.example." + country + "/1", time));
        }
    }

    @Test
    void a_text_that_comes_twice_is_kept_once() {
        // Given
        AnalysedDocument document = said("Ann " + newSurname(), "", ArticleMetadata.NONE);

        // When
        List<Kept> kept = store.keepAll(List.of(document, document));

        // Then
        assertThat(kept).extracting(Kept::isNew).containsExactly(true, false);
        assertThat(kept.get(1).document()).isEqualTo(kept.get(0).document());
    }

    @Test
    void a_text_that_comes_twice_is_the_document_that_came_first() {
        // Given
        AnalysedDocument first = said("Ann " + newSurname(), "", published("Marrowby Post", null, NOW));
        AnalysedDocument second = said("Ben " + newSurname(), "", published("Halvik News", null, NOW));
        AnalysedDocument otherwiseRead = new AnalysedDocument(
                first.text(), second.metadata(), second.engine(), second.warnings(), second.quotes(), NOW);

        // When
        List<Kept> kept = store.keepAll(List.of(first, otherwiseRead));

        // Then
        assertThat(kept).extracting(Kept::isNew).containsExactly(true, false);
        assertThat(kept.get(1).document()).isEqualTo(kept.get(0).document());
        assertThat(kept.get(0).document().details().metadata().publisher()).isEqualTo("Marrowby Post");
        assertThat(kept.get(0)
                        .document()
                        .quotes()
                        .get(0)
                        .speaker()
                        .orElseThrow()
                        .name())
                .isEqualTo(first.quotes().get(0).speaker().name());
    }

    /** Nobody else's. */
    private static String newSurname() {
        StringBuilder surname = new StringBuilder("Q");
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .forEach(digit -> surname.append((char) ('a' + Character.digit(digit, 16))));
        return surname.toString();
    }

    private static List<UUID> speakersOf(List<Kept> kept) {
        return kept.stream()
                .flatMap(each -> each.document().quotes().stream())
                .flatMap(quote -> quote.speaker().stream())
                .map(SpeakerReference::id)
                .toList();
    }

    private static ArticleMetadata published(String publisher, @Nullable String url, Instant time) {
        return new ArticleMetadata(null, url, publisher, null, time);
    }

    private static AnalysedDocument said(String name, String role, ArticleMetadata metadata) {
        SourceText text = SourceText.of("It will do. " + UUID.randomUUID());
        List<String> roles = role.isEmpty() ? List.of() : List.of(role);
        SpeakerAnswer speaker = new SpeakerAnswer(name, "person", roles, List.of(), List.of(), null, "full-name", 0.9);
        List<Passage> content = List.of(Passage.of(text, new Span(0, 10)));
        return new AnalysedDocument(
                ArticleText.of(text, TextOrigin.TEXT),
                metadata,
                new EngineVersion("test", "test"),
                List.of(),
                List.of(AnalysedQuote.builder(QuoteKind.INDIRECT, content, "cue-link", speaker)
                        .build()),
                NOW);
    }
}
