package org.whosaid.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.StoredQuote;
import org.whosaid.ingest.ReferenceList.Loaded;
import org.whosaid.search.speaker.FoundSpeaker;
import org.whosaid.search.speaker.SpeakerRelations;
import org.whosaid.search.speaker.SpeakerSearch;

/** An operator's list of invented people. */
@QuarkusTest
class ReferenceListTest {
    private static final List<String> LINES = List.of(
            "{\"id\": \"Q900000001\", \"name\": \"Ottilie Varnholt\", \"aliases\": [\"Ottilie M. Varnholt\"], \"gender\": \"F\","
                    + " \"role\": \"Senator\", \"state\": \"MA\", \"party\": \"Democrat\", \"start\": \"2013-01-03\", \"end\": \"2031-01-03\"}",
            "{\"id\": \"V000123\", \"name\": \"Aurel Quistgaard\", \"role\": \"Representative\", \"state\": \"OH\"}",
            "{\"id\": \"Q900000003\", \"name\": \"Benno Quistgaard\", \"role\": \"Representative\", \"state\": \"TX\", \"born\": 1960}",
            "not JSON",
            "{\"id\": \"Q900000004\"}",
            "",
            "{\"id\": \"Q900000005\", \"name\": \"Vera Holt\", \"start\": \"2013-02-30\"}",
            "{\"id\": \"Q900000006\", \"name\": 7}");

    @Inject
    ReferenceList list;

    @Inject
    Ingestion ingestion;

    @Inject
    SpeakerSearch speakers;

    @Inject
    SpeakerRelations relations;

    @TempDir
    @Nullable
    Path folder;

    @Test
    void says_which_lines_are_bad_and_takes_the_rest_however_often() throws IOException {
        // Given
        Path file = write();

        // When
        Loaded first = list.load(file);
        Loaded second = list.load(file);

        // Then
        assertThat(first.people()).isEqualTo(3);
        assertThat(first.badLines()).extracting(ReferenceList.BadLine::number).containsExactly(4L, 5L, 7L, 8L);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_file_that_cannot_be_read_is_an_error() {
        assertThatThrownBy(() -> list.load(Path.of("no such file"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_title_and_a_surname_find_the_one_whom_they_fit() throws IOException {
        // Given
        list.load(write());

        // When
        FoundSpeaker bySurname = speakerOf("“It rains,” Sen. Varnholt said.");
        FoundSpeaker byName = speakerOf("“It rains,” said Democratic Sen. Ottilie Varnholt.");
        FoundSpeaker somebody = speakerOf("“It rains,” said Ms. Varnholt, a nurse.");

        // Then
        assertThat(bySurname.speaker().name()).isEqualTo("Ottilie Varnholt");
        assertThat(bySurname.speaker().externalIds())
                .containsExactlyEntriesOf(java.util.Map.of("wikidata", "Q900000001"));
        assertThat(byName.speaker().id()).isEqualTo(bySurname.speaker().id());
        assertThat(somebody.speaker().id()).isNotEqualTo(bySurname.speaker().id());
    }

    @Test
    void where_two_fit_they_are_candidates() throws IOException {
        // Given
        list.load(write());

        // When
        FoundSpeaker open = speakerOf("“It rains,” said Rep. Quistgaard.");
        FoundSpeaker told = speakerOf("“It rains,” said Texas Rep. Quistgaard.");

        // Then
        assertThat(open.speaker().name()).isEqualTo("Quistgaard");
        assertThat(open.speaker().externalIds()).isEmpty();
        assertThat(relations.of(open).candidates())
                .extracting(person -> person.scheme() + " " + person.id())
                .containsExactly("bioguide V000123", "wikidata Q900000003");
        assertThat(told.speaker().name()).isEqualTo("Benno Quistgaard");
    }

    private Path write() throws IOException {
        return Files.write(
                Optional.ofNullable(folder).orElseThrow().resolve("people.jsonl"), LINES, StandardCharsets.UTF_8);
    }

    private FoundSpeaker speakerOf(String sentence) {
        ArticleMetadata metadata = new ArticleMetadata(null, null, null, null, Instant.parse("2024-05-01T00:00:00Z"));
        Article article = Article.ofText(sentence + "\n\nEdition " + System.nanoTime() + ".\n", metadata);
        StoredQuote quote = ingestion.keep(article).document().quotes().get(0);
        return speakers.find(quote.speaker().orElseThrow().id()).orElseThrow();
    }
}
