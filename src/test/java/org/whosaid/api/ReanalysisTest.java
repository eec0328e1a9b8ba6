package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.api.ProblemTest.assertProblem;
import static org.whosaid.api.Service.unique;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whosaid.api.Service.Answer;

@QuarkusTest
class ReanalysisTest {
    private static final String FERRY = "“The ferry will sail again in April,”";
    private static final String LATE = "“It is late,”";
    private static final String QUAY = "“Nobody has asked the fishermen about the quay,”";
    private static final String ARTICLE =
            FERRY + " said Anna Brandholm. " + LATE + " said Per Lind. " + QUAY + " said Ole Vik.";

    @Inject
    DataSource database;

    private String text;
    private JsonNode document;
    private String address;

    @BeforeEach
    void anArticle() {
        text = unique(ARTICLE);
        document = Service.postText("/v1/documents", text).json();
        address = "/v1/documents/" + document.at("/id").asText();
        assertThat(wordsOf(document.at("/quotes"))).containsExactly(FERRY, LATE, QUAY);
    }

    @AfterEach
    void itsEnd() {
        Service.delete(address);
    }

    @Test
    void the_same_engine_changes_nothing() {
        // When
        JsonNode report = reanalyse(false);

        // Then
        assertThat(report.at("/dryRun").asBoolean()).isFalse();
        assertThat(report.at("/unchanged").asInt()).isEqualTo(3);
        assertThat(report.at("/added").size()
                        + report.at("/removed").size()
                        + report.at("/changed").size())
                .isZero();
        assertThat(report.at("/engineAfter")).isEqualTo(document.at("/engine"));
        assertThat(Service.get(address).json()).isEqualTo(document);
    }

    @Test
    void an_analysis_that_changes_nothing_is_listed_unless_it_was_a_dry_run() {
        // Given
        reanalyse(true);
        String tag = Service.get(address).header("etag");

        // When
        reanalyse(false);

        // Then
        JsonNode listed = Service.get(address + "/reanalyses").json().at("/reanalyses");
        assertThat(listed).hasSize(1);
        assertThat(listed.at("/0/engineBefore")).isEqualTo(document.at("/engine"));
        assertThat(List.of(
                        listed.at("/0/added"), listed.at("/0/changed"), listed.at("/0/removed"), listed.at("/0/kept")))
                .extracting(JsonNode::asInt)
                .containsOnly(0);
        assertThat(Service.get(address).header("etag")).isEqualTo(tag);
    }

    @Test
    void merged_and_corrected_speakers_stay_so() throws SQLException {
        // Given: one quote's speaker is merged into somebody else, another's is corrected by hand; then an older engine
        // is said to have
        // read it. Names of their own, for what is learnt from a merge would reach the other tests.
        itsEnd();
        text = "%s said Anna %s. %s said Per %s. %s said Ole %s."
                .formatted(FERRY, Cast.surname(), LATE, Cast.surname(), QUAY, Cast.surname());
        document = Service.postText("/v1/documents", text).json();
        address = "/v1/documents/" + document.at("/id").asText();
        String survivor = speakerOf(FERRY);
        Answer merged =
                Service.postJson("/v1/speakers/" + survivor + "/merge", Map.of("with", List.of(speakerOf(QUAY))));
        Answer corrected = Service.patch("/v1/quotes/" + idOf(LATE), "*", Map.of("speaker", Map.of("id", survivor)));
        run(
                "update documents set engine_version = '0.9.0' where id = ?",
                UUID.fromString(document.at("/id").asText()));

        // When
        reanalyse(false);

        // Then
        assertThat(List.of(merged.status(), corrected.status())).containsExactly(200, 200);
        assertThat(Service.get(address).json().at("/quotes"))
                .extracting(quote -> quote.at("/speaker/id").asText())
                .containsExactly(survivor, survivor, survivor);
    }

    @Test
    void an_older_reading_is_replaced_and_says_so_before() throws SQLException {
        // Given: an older engine misread the first, missed the second, and invented one.
        String ferry = idOf(FERRY);
        misread(ferry, "The ferry", "mixed");
        run("delete from quotes where id = ?", UUID.fromString(idOf(LATE)));
        String invented = add("Edition");
        run("update quotes set status = 'unreviewed' where id = ?", UUID.fromString(invented));
        run(
                "update documents set engine_version = '0.9.0' where id = ?",
                UUID.fromString(document.at("/id").asText()));
        JsonNode before = Service.get(address).json();

        // When
        JsonNode dry = Service.send(Service.request(address + "/reanalyses").POST(BodyPublishers.noBody()))
                .json();
        JsonNode untouched = Service.get(address).json();
        JsonNode report = reanalyse(false);

        // Then
        assertThat(untouched).isEqualTo(before);
        assertThat(dry.at("/dryRun").asBoolean()).isTrue();
        for (JsonNode said : List.of(dry, report)) {
            assertThat(said.at("/engineBefore/version").asText()).isEqualTo("0.9.0");
            assertThat(said.at("/engineAfter")).isEqualTo(document.at("/engine"));
            assertThat(wordsOf(said.at("/added"))).containsExactly(LATE);
            assertThat(wordsOf(said.at("/removed"))).containsExactly("Edition");
            assertThat(said.at("/changed").size()).isEqualTo(1);
            assertThat(said.at("/changed/0/id").asText()).isEqualTo(ferry);
            assertThat(said.at("/changed/0/members").toString()).isEqualTo("[\"kind\",\"content\"]");
            assertThat(said.at("/changed/0/before/words").asText()).isEqualTo("The ferry");
            assertThat(said.at("/changed/0/after/words").asText()).isEqualTo(FERRY);
            assertThat(said.at("/changed/0/after/speaker/name").asText()).isEqualTo("Anna Brandholm");
            assertThat(said.at("/unchanged").asInt()).isEqualTo(1);
        }
        assertThat(dry.at("/added/0").has("id")).isFalse();
        JsonNode after = Service.get(address).json();
        assertThat(wordsOf(after.at("/quotes"))).containsExactly(FERRY, LATE, QUAY);
        assertThat(after.at("/quotes/0/id").asText()).isEqualTo(ferry);
        assertThat(after.at("/quotes/2")).isEqualTo(document.at("/quotes/2"));
        assertThat(after.at("/engine")).isEqualTo(document.at("/engine"));
        JsonNode ofFerry =
                Service.get("/v1/quotes/" + ferry + "/history").json().at("/corrections/0");
        assertThat(ofFerry.at("/action").asText()).isEqualTo("reanalysed");
        assertThat(ofFerry.at("/before/words").asText()).isEqualTo("The ferry");
        JsonNode ofInvented =
                Service.get("/v1/quotes/" + invented + "/history").json().at("/corrections");
        assertThat(ofInvented.at("/1/action").asText()).isEqualTo("reanalysed");
        assertThat(ofInvented.at("/1").has("after")).isFalse();
        assertThat(Service.get("/v1/quotes/" + invented).status()).isEqualTo(404);
        JsonNode entry = Service.get(address + "/reanalyses").json().at("/reanalyses");
        assertThat(entry.size()).isEqualTo(1);
        assertThat(entry.at("/0/engineBefore/version").asText()).isEqualTo("0.9.0");
        assertThat(List.of(entry.at("/0/added"), entry.at("/0/changed"), entry.at("/0/removed"), entry.at("/0/kept")))
                .extracting(JsonNode::asInt)
                .containsExactly(1, 1, 1, 0);
        assertThat(reanalyse(false).at("/unchanged").asInt()).isEqualTo(3);
    }

    @Test
    void what_people_decided_stays() {
        // Given
        patch(FERRY, Map.of("speaker", Map.of("name", "Ole Vik", "type", "person")));
        patch(LATE, Map.of("status", "rejected"));
        patch(QUAY, Map.of("content", List.of(span("Per Lind"))));
        add("Edition");
        JsonNode before = Service.get(address).json();

        // When
        JsonNode report = reanalyse(false);

        // Then
        assertThat(report.at("/added").size()
                        + report.at("/removed").size()
                        + report.at("/changed").size())
                .as(report.toString())
                .isZero();
        assertThat(report.at("/kept").toString()).isEqualTo(kept(before));
        assertThat(Service.get(address).json()).isEqualTo(before);
    }

    @Test
    void a_decision_that_is_taken_back_holds_no_longer() {
        // Given
        patch(LATE, Map.of("status", "rejected", "speaker", Map.of("name", "Ole Vik", "type", "person")));
        patch(LATE, Map.of("status", "unreviewed"));

        // When
        JsonNode report = reanalyse(false);

        // Then
        assertThat(report.at("/changed/0/members").toString()).isEqualTo("[\"speaker\"]");
        assertThat(report.at("/changed/0/after/speaker/name").asText()).isEqualTo("Per Lind");
        assertThat(Service.get(address).json().at("/quotes/1/speaker/name").asText())
                .isEqualTo("Per Lind");
    }

    @Test
    void requests_that_cannot_be_met() {
        // When
        Answer missing = Service.postJson("/v1/documents/0193587e-0000-7000-8000-000000000001/reanalyses", Map.of());
        Answer noBoolean = Service.postJson(address + "/reanalyses", Map.of("dryRun", "no"));
        Answer unknown = Service.postJson(address + "/reanalyses", Map.of("dry", true));

        // Then
        assertProblem(missing, 404, "not-found");
        assertProblem(noBoolean, 400, "invalid-body");
        assertProblem(unknown, 400, "invalid-body");
    }

    @Test
    void histories_are_never_overwritten() {
        // Given
        patch(LATE, Map.of("status", "confirmed"));

        // When
        Throwable refused = org.assertj.core.api.Assertions.catchThrowable(
                () -> run("update corrections set actor = 'nobody' where quote_id = ?", UUID.fromString(idOf(LATE))));

        // Then
        assertThat(refused).hasMessageContaining("rows of corrections are never changed");
    }

    private JsonNode reanalyse(boolean dryRun) {
        Answer answer = Service.postJson(address + "/reanalyses", Map.of("dryRun", dryRun));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private String kept(JsonNode before) {
        List<String> kept = new ArrayList<>();
        for (JsonNode quote : before.at("/quotes")) {
            kept.add("{\"id\":%s,\"status\":%s,\"words\":%s,\"agrees\":false}"
                    .formatted(quote.at("/id"), quote.at("/status"), quote.at("/words")));
        }
        return "[" + String.join(",", kept) + "]";
    }

    private void patch(String words, Map<String, ?> body) {
        Answer answer = Service.patch("/v1/quotes/" + idOf(words), "*", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private String add(String words) {
        Answer answer = Service.postJson(address + "/quotes", Map.of("content", List.of(span(words))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().at("/id").asText();
    }

    private Map<String, Object> span(String words) {
        return Map.of("start", text.indexOf(words), "end", text.indexOf(words) + words.length());
    }

    private void misread(String quote, String words, String kind) throws SQLException {
        int start = text.indexOf(words);
        String passage = "[{\"start\": %d, \"end\": %d, \"pairs\": 0, \"text\": \"%s\"}]"
                .formatted(start, start + words.length(), words);
        run(
                "update quotes set content = ?::jsonb, words = ?, kind = ? where id = ?",
                passage,
                words,
                kind,
                UUID.fromString(quote));
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private String speakerOf(String words) {
        return Service.get("/v1/quotes/" + idOf(words)).json().at("/speaker/id").asText();
    }

    private String idOf(String words) {
        for (JsonNode quote : document.at("/quotes")) {
            if (quote.at("/words").asText().equals(words)) {
                return quote.at("/id").asText();
            }
        }
        throw new AssertionError(words);
    }

    private static List<String> wordsOf(JsonNode quotes) {
        List<String> words = new ArrayList<>();
        quotes.forEach(quote -> words.add(quote.at("/words").asText()));
        return words;
    }
}
