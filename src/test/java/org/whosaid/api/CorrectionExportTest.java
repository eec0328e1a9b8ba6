package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.api.ProblemTest.assertProblem;
import static org.whosaid.api.Service.unique;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whosaid.api.Service.Answer;

@QuarkusTest
class CorrectionExportTest {
    private static final String EXPORT = "/v1/corrections/export";

    private String text;
    private JsonNode decided;
    private JsonNode undecided;

    @BeforeEach
    void twoArticlesOfWhichOneIsReviewed() {
        text = unique(
                "😀 “The ferry will sail,” said Anna Brandholm. “It is late,” said Per Lind. “Good,” said Ole Vik.");
        decided = Service.postText("/v1/documents", text).json();
        undecided = Service.postText("/v1/documents", unique("“Good,” said Ole Vik."))
                .json();
        patch(0, Map.of("content", List.of(Map.of("start", 3, "end", 22))));
        patch(1, Map.of("status", "rejected"));
    }

    @AfterEach
    void theirEnd() {
        Service.delete("/v1/documents/" + decided.at("/id").asText());
        Service.delete("/v1/documents/" + undecided.at("/id").asText());
    }

    @Test
    void training_examples_are_what_people_made_of_the_documents() {
        // When
        Answer answer = Service.get(EXPORT);

        // Then
        assertThat(answer.contentType()).startsWith("application/x-ndjson");
        Map<String, JsonNode> lines = linesOf(answer);
        assertThat(lines).doesNotContainKey(undecided.at("/id").asText());
        JsonNode line = lines.get(decided.at("/id").asText());
        assertThat(line.at("/text").asText()).isEqualTo(text);
        assertThat(line.at("/quotes").toString())
                .isEqualTo(
                        "[{\"id\":%s,\"source\":[[30,44]],\"cue\":[[25,29]],\"content\":[[3,22]],\"kind\":\"direct\",\"speaker\":\"Anna Brandholm\",\"status\":\"corrected\"},"
                                        .formatted(decided.at("/quotes/0/id"))
                                + "{\"id\":%s,\"source\":[[88,95]],\"cue\":[[83,87]],\"content\":[[75,82]],\"kind\":\"direct\",\"speaker\":\"Ole Vik\",\"status\":\"unreviewed\"}]"
                                        .formatted(decided.at("/quotes/2/id")));
    }

    @Test
    void only_what_was_decided_later() {
        // Given
        Instant latest = Instant.parse(Service.get("/v1/corrections?limit=1")
                .json()
                .at("/corrections/0/at")
                .asText());

        // When
        Answer after = Service.get(EXPORT + "?updatedAfter=" + latest);
        Answer from = Service.get(EXPORT + "?updatedAfter=" + latest.minusMillis(1));
        Answer wrong = Service.get(EXPORT + "?updatedAfter=then");

        // Then
        assertThat(after.body()).isEmpty();
        assertThat(linesOf(from)).containsOnlyKeys(decided.at("/id").asText());
        assertProblem(wrong, 400, "invalid-parameter");
    }

    @Test
    void the_list_goes_on_where_a_page_ends() {
        // Given
        String all = "/v1/corrections?document=" + decided.at("/id").asText();
        patch(2, Map.of("status", "confirmed"));
        JsonNode whole = Service.get(all).json().at("/corrections");

        // When
        Answer first = Service.get(all + "&limit=2");
        String next = first.header("link").replaceFirst("^<([^>]*)>; rel=\"next\".*$", "$1");
        JsonNode second = Service.get(next).json();

        // Then
        assertThat(whole)
                .extracting(step -> step.at("/quoteId"))
                .containsExactly(decided.at("/quotes/2/id"), decided.at("/quotes/1/id"), decided.at("/quotes/0/id"));
        assertThat(first.json().at("/corrections")).containsExactly(whole.get(0), whole.get(1));
        assertThat(second.at("/corrections")).containsExactly(whole.get(2));
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void filters_of_the_list() {
        // Given
        String all = "/v1/corrections?document=" + decided.at("/id").asText();

        // When
        JsonNode ofSomebody = Service.get(all + "&actor=ines").json();
        JsonNode added = Service.get(all + "&action=added").json();
        JsonNode oldestFirst = Service.get(all + "&action=corrected&actor=unnamed&updatedAfter=2020-01-01")
                .json();
        Answer wrong = Service.get("/v1/corrections?document=x&action=y");

        // Then
        assertThat(ofSomebody.at("/corrections")).isEmpty();
        assertThat(added.at("/corrections")).isEmpty();
        assertThat(oldestFirst.at("/corrections"))
                .extracting(step -> step.at("/quoteId"))
                .containsExactly(decided.at("/quotes/0/id"), decided.at("/quotes/1/id"));
        assertProblem(wrong, 400, "invalid-parameter");
        assertThat(wrong.json().at("/errors").size()).isEqualTo(2);
    }

    private void patch(int quote, Map<String, ?> body) {
        String id = decided.at("/quotes/" + quote + "/id").asText();
        Answer answer = Service.patch("/v1/quotes/" + id, "*", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static Map<String, JsonNode> linesOf(Answer answer) {
        return answer.body()
                .lines()
                .map(line -> new Answer(200, "", line, Map.of()).json())
                .collect(Collectors.toMap(line -> line.at("/id").asText(), line -> line));
    }
}
