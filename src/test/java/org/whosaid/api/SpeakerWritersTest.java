package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.api.Cast.idOf;
import static org.whosaid.api.Cast.merge;
import static org.whosaid.api.Cast.sources;
import static org.whosaid.api.Cast.speaker;
import static org.whosaid.api.Cast.surname;
import static org.whosaid.api.Cast.tag;
import static org.whosaid.api.Cast.unmerge;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People decide while articles come in: nothing is lost, nobody waits for ever, nothing fails. */
@QuarkusTest
class SpeakerWritersTest {
    private static final int ARTICLES = 12;

    private final ExecutorService clients = Executors.newFixedThreadPool(10);
    private final String anna = "Anna " + surname();
    private final String bert = "Bert " + surname();

    @AfterEach
    void end() {
        clients.shutdown();
    }

    @Test
    void merging_and_unmerging_while_articles_come_in_loses_none() throws Exception {
        // Given
        String from = idOf(anna);
        String into = idOf(bert);

        // When
        List<Integer> merged = amid(() -> merge(from, into));
        List<String> together = sources(into);
        List<Integer> unmerged = amid(() -> unmerge(from));

        // Then
        assertThat(merged).containsOnly(200, 201).hasSize(ARTICLES + 1);
        assertThat(together).hasSize(ARTICLES + 2);
        assertThat(unmerged).containsOnly(200, 201).hasSize(ARTICLES + 1);
        assertThat(sources(from)).containsOnly(anna).hasSize(ARTICLES + 1);
        assertThat(sources(into)).containsOnly(bert).hasSize(ARTICLES + 1);
        assertThat(speaker(from).at("/quoteCount").asInt()).isEqualTo(ARTICLES + 1);
        assertThat(speaker(into).at("/quoteCount").asInt()).isEqualTo(ARTICLES + 1);
    }

    @Test
    void two_merges_in_opposite_directions_make_one_survivor() throws Exception {
        // Given
        String one = idOf(anna);
        String other = idOf(bert);

        // When
        List<Integer> statuses = Cast.statuses(
                List.of(clients.submit(() -> merge(one, other)), clients.submit(() -> merge(other, one))));

        // Then
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(speaker(one).at("/id")).isEqualTo(speaker(other).at("/id"));
        assertThat(sources(one)).containsExactlyInAnyOrder(anna, bert);
    }

    @Test
    void of_two_changes_with_one_tag_one_is_made() throws Exception {
        // Given
        String id = idOf(anna);
        String seen = tag(id);
        String address = "/v1/speakers/" + id;

        // When
        List<Integer> statuses = Cast.statuses(List.of(
                clients.submit(() -> Service.patch(address, seen, Map.of("name", bert))),
                clients.submit(() -> Service.patch(address, seen, Map.of("name", bert + " Jr")))));

        // Then
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        assertThat(Service.get(address + "/history").json().at("/decisions")).hasSize(1);
    }

    @Test
    void merging_while_documents_go_leaves_the_rest() throws Exception {
        // Given
        String into = idOf(bert);
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            documents.add(Cast.article(i % 2 == 0 ? anna : bert).at("/id").asText());
        }
        String from = idOf(anna);

        // When
        List<Future<Service.Answer>> answers = new ArrayList<>();
        for (String document : documents) {
            answers.add(clients.submit(() -> Service.delete("/v1/documents/" + document)));
            if (answers.size() == ARTICLES / 2) {
                answers.add(clients.submit(() -> merge(from, into)));
            }
        }
        List<Integer> statuses = Cast.statuses(answers);

        // Then
        assertThat(statuses).containsOnly(200, 204);
        assertThat(sources(into)).containsExactlyInAnyOrder(anna, bert);
        assertThat(speaker(from).at("/quoteCounts/direct").asInt()).isEqualTo(2);
    }

    /** The statuses of articles that name both, half of them before a decision, and of the decision. */
    private List<Integer> amid(Callable<Service.Answer> decision) throws Exception {
        List<Future<Service.Answer>> answers = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String text = Service.unique(Cast.WORDS + " said " + (i % 2 == 0 ? anna : bert) + ".");
            answers.add(clients.submit(() -> Service.postText("/v1/documents", text)));
            if (i == ARTICLES / 2) {
                answers.add(clients.submit(decision));
            }
        }
        return Collections.unmodifiableList(Cast.statuses(answers));
    }
}
