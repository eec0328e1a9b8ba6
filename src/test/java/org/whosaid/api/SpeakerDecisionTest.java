package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.whosaid.api.Cast.article;
import static org.whosaid.api.Cast.distinguish;
import static org.whosaid.api.Cast.idIn;
import static org.whosaid.api.Cast.idOf;
import static org.whosaid.api.Cast.merge;
import static org.whosaid.api.Cast.mergeWith;
import static org.whosaid.api.Cast.possiblySame;
import static org.whosaid.api.Cast.sources;
import static org.whosaid.api.Cast.speaker;
import static org.whosaid.api.Cast.surname;
import static org.whosaid.api.Cast.tag;
import static org.whosaid.api.Cast.texts;
import static org.whosaid.api.Cast.unmerge;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people decide about speakers, and what holds afterwards. */
@QuarkusTest
class SpeakerDecisionTest {
    private static final String NOBODY = "0193587e-0000-7000-8000-000000000001";

    @Test
    void a_renamed_speaker_is_found_by_its_old_name() {
        // Given
        String surname = surname();
        String id = idOf("Anna " + surname);

        // When
        Service.Answer renamed = Service.patch("/v1/speakers/" + id, tag(id), Map.of("name", "Annika " + surname));
        String later = idOf("Anna " + surname);
        JsonNode told = Service.get("/v1/speakers/" + id + "/history").json().at("/decisions/0");

        // Then
        assertThat(renamed.status()).as(renamed.body()).isEqualTo(200);
        assertThat(renamed.json().at("/name").asText()).isEqualTo("Annika " + surname);
        assertThat(texts(renamed.json().at("/aliases"))).containsExactly("Anna " + surname);
        assertThat(later).isEqualTo(id);
        assertThat(told.at("/action").asText()).isEqualTo("changed");
        assertThat(told.at("/before/name").asText()).isEqualTo("Anna " + surname);
        assertThat(told.at("/after/name").asText()).isEqualTo("Annika " + surname);
    }

    @Test
    void a_change_needs_the_tag_of_what_was_read() {
        // Given
        String id = idOf("Anna " + surname());
        String address = "/v1/speakers/" + id;
        String seen = tag(id);
        Map<String, ?> change = Map.of("roles", Map.of("add", List.of("ferryman")));

        // When
        Service.Answer without = Service.patch(address, "", change);
        Service.Answer first = Service.patch(address, seen, change);
        Service.Answer second = Service.patch(address, seen, change);

        // Then
        assertThat(List.of(without.status(), first.status(), second.status())).containsExactly(428, 200, 412);
        assertThat(first.header("etag")).isEqualTo(tag(id));
    }

    @Test
    void what_a_person_took_away_no_article_brings_back() {
        // Given
        String name = "Anna " + surname();
        String id = idOf(name + ", a ferryman");

        // When
        Service.patch("/v1/speakers/" + id, "*", Map.of("roles", Map.of("remove", List.of("Ferryman"))));
        idOf(name + ", a ferryman");

        // Then
        assertThat(speaker(id).at("/quoteCount").asInt()).isEqualTo(2);
        assertThat(speaker(id).at("/roles")).isEmpty();
    }

    @Test
    void an_external_id_belongs_to_one_speaker() {
        // Given
        String value = "Q" + System.nanoTime();
        String one = idOf("Anna " + surname());
        String other = idOf("Bert " + surname());
        Map<String, ?> change = Map.of("externalIds", Map.of("wikidata", value));

        // When
        Service.Answer first = Service.patch("/v1/speakers/" + one, "*", change);
        Service.Answer second = Service.patch("/v1/speakers/" + other, "*", change);

        // Then
        assertThat(first.json().at("/externalIds/wikidata").asText()).isEqualTo(value);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().at("/reason").asText()).isEqualTo("id-taken");
        assertThat(second.json().at("/speaker").asText()).isEqualTo(one);
    }

    @Test
    void a_merged_speaker_answers_as_the_survivor_and_new_articles_go_there() {
        // Given
        String one = surname();
        String other = surname();
        String from = idOf("Anna " + one + ", a ferryman");
        String into = idOf("Bert " + other);

        // When
        Service.Answer merged = merge(from, into);
        String later = idOf("Anna " + one);

        // Then
        assertThat(merged.status()).as(merged.body()).isEqualTo(200);
        assertThat(texts(merged.json().at("/aliases"))).containsExactly("Anna " + one);
        assertThat(texts(merged.json().at("/roles"))).containsExactly("ferryman");
        assertThat(later).isEqualTo(into);
        JsonNode asked = speaker(from);
        assertThat(asked.at("/id").asText()).isEqualTo(into);
        assertThat(asked.at("/mergedInto").asText()).isEqualTo(into);
        assertThat(asked.at("/quoteCounts/direct").asInt()).isEqualTo(3);
        assertThat(sources(from)).containsExactly("Anna " + one, "Bert " + other, "Anna " + one + ", a ferryman");
        assertThat(Service.get("/v1/speakers?q=" + one)
                        .json()
                        .at("/speakers/0/id")
                        .asText())
                .isEqualTo(into);
    }

    @Test
    void unmerging_gives_back_exactly_what_was_each_ones() {
        // Given
        String one = surname();
        String other = surname();
        String from = idOf("Anna " + one + ", a ferryman");
        String into = idOf("Bert " + other + ", a ferryman");
        JsonNode survivorBefore = speaker(into);
        merge(from, into);
        idOf("Anna " + one);

        // When
        Service.Answer unmerged = unmerge(from);
        String later = idOf("Anna " + one);

        // Then
        assertThat(unmerged.status()).as(unmerged.body()).isEqualTo(200);
        assertThat(later).isEqualTo(from);
        assertThat(sources(from)).containsExactly("Anna " + one, "Anna " + one, "Anna " + one + ", a ferryman");
        assertThat(speaker(from).at("/aliases")).isEmpty();
        assertThat(texts(speaker(from).at("/roles"))).containsExactly("ferryman");
        for (String member :
                List.of("name", "aliases", "roles", "quoteCount", "quoteCounts", "firstSeen", "lastSeen", "merged")) {
            assertThat(speaker(into).at("/" + member)).as(member).isEqualTo(survivorBefore.at("/" + member));
        }
    }

    @Test
    void the_first_merge_of_a_chain_can_be_undone_alone() {
        // Given
        String one = "Carl " + surname();
        String two = "Carl " + surname();
        String three = "Carl " + surname();
        String first = idOf(one);
        String second = idOf(two);
        String third = idOf(three);
        merge(first, second);
        merge(second, third);

        // When
        List<String> together = sources(third);
        unmerge(first);

        // Then
        assertThat(together).containsExactlyInAnyOrder(one, two, three);
        assertThat(sources(first)).containsExactly(one);
        assertThat(sources(third)).containsExactlyInAnyOrder(two, three);
        assertThat(texts(speaker(third).at("/aliases"))).containsExactly(two);
        unmerge(second);
        assertThat(sources(second)).containsExactly(two);
        assertThat(speaker(third).at("/aliases")).isEmpty();
    }

    @Test
    void once_more_is_no_change_and_the_other_way_round_a_conflict() {
        // Given
        String from = idOf("Anna " + surname());
        String into = idOf("Bert " + surname());
        merge(from, into);

        // When
        Service.Answer again = merge(from, into);
        Service.Answer round = merge(into, from);
        Service.Answer change = Service.patch("/v1/speakers/" + from, "*", Map.of("name", "Anna"));

        // Then
        assertThat(again.status()).isEqualTo(200);
        assertThat(round.status()).isEqualTo(409);
        assertThat(round.json().at("/reason").asText()).isEqualTo("same");
        assertThat(change.status()).isEqualTo(409);
        assertThat(change.json().at("/reason").asText()).isEqualTo("merged");
        assertThat(unmerge(into).json().at("/reason").asText()).isEqualTo("not-merged");
    }

    @Test
    void two_who_are_told_apart_are_neither_suggested_nor_merged() {
        // Given
        String surname = surname();
        String full = idOf("Jeanne " + surname);
        String initial = idOf("J. " + surname);

        // When
        Service.Answer told = distinguish(full, initial);

        // Then
        assertThat(told.status()).as(told.body()).isEqualTo(200);
        assertThat(told.json().at("/distinctFrom/0/id").asText()).isEqualTo(initial);
        assertThat(possiblySame(full)).isEmpty();
        assertThat(possiblySame(initial)).isEmpty();
        assertThat(conflict(merge(initial, full))).isEqualTo("distinct " + full);
        assertThat(conflict(mergeWith(initial, full))).isEqualTo("distinct " + full);
        assertThat(conflict(mergeWith(full, initial))).isEqualTo("distinct " + initial);
        String decision = "/v1/speakers/" + initial + "/distinct/" + full;
        assertThat(Service.delete(decision).status()).isEqualTo(204);
        assertThat(Service.delete(decision).status()).isEqualTo(404);
        assertThat(possiblySame(full)).containsExactly("initials J. " + surname);
    }

    @Test
    void a_merge_with_several_says_which_of_them_stands_in_the_way() {
        // Given
        String id = idOf("Anna " + surname());
        String sound = idOf("Bert " + surname());
        String identified = idOf("Carl " + surname());
        String merged = idOf("Dora " + surname());
        identify(id);
        identify(identified);
        merge(merged, sound);

        // When, Then
        assertThat(conflict(mergeWith(id, sound, identified))).isEqualTo("other-id " + identified);
        assertThat(conflict(mergeWith(id, merged))).isEqualTo("merged " + merged);
        assertThat(conflict(mergeWith(id, id))).isEqualTo("same " + id);
    }

    @Test
    void a_person_is_no_organization_until_the_wrong_type_is_corrected() {
        // Given
        String person = idOf("Anna " + surname());
        String other = idOf("Bert " + surname());
        Service.patch("/v1/speakers/" + other, "*", Map.of("type", "organization"));

        // When, Then
        assertThat(conflict(merge(other, person))).isEqualTo("other-type " + person);
        assertThat(conflict(merge(person, other))).isEqualTo("other-type " + other);
        assertThat(conflict(mergeWith(person, other))).isEqualTo("other-type " + other);
        assertThat(merge(other, person).json().at("/detail").asText()).contains("PATCH");
        assertThat(speaker(person).at("/merged")).isEmpty();
        Service.patch("/v1/speakers/" + other, "*", Map.of("type", "person"));
        assertThat(merge(other, person).status()).isEqualTo(200);
    }

    private static void identify(String id) {
        Service.patch("/v1/speakers/" + id, "*", Map.of("externalIds", Map.of("wikidata", "Q" + System.nanoTime())));
    }

    /** The reason of a conflict, and who stands in the way. */
    private static String conflict(Service.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        return answer.json().at("/reason").asText() + " "
                + answer.json().at("/speaker").asText();
    }

    @Test
    void the_history_says_who_did_what_and_how_it_was_before() {
        // Given
        String surname = surname();
        String from = idOf("Anna " + surname);
        String into = idOf("Bert " + surname);
        Service.send(Service.request("/v1/speakers/" + into + "/merge")
                .header("Content-Type", "application/json")
                .header("X-Forwarded-User", "eva")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(
                        ("{\"with\": [\"" + from + "\"]}").getBytes(StandardCharsets.UTF_8))));
        unmerge(from);

        // When
        JsonNode history =
                Service.get("/v1/speakers/" + from + "/history").json().at("/decisions");

        // Then
        List<String> told = new ArrayList<>();
        history.forEach(decision -> told.add("%s by %s, %s: into %s, then %s"
                .formatted(
                        decision.at("/action").asText(),
                        decision.at("/actor").asText(),
                        decision.at("/other").asText().equals(into),
                        decision.at("/before/mergedInto").asText().equals(into),
                        decision.at("/after/mergedInto").asText().equals(into))));
        assertThat(told)
                .containsExactly(
                        "unmerged by unnamed, true: into true, then false",
                        "merged by eva, true: into false, then true");
    }

    @Test
    void a_speaker_of_whom_a_person_has_decided_outlives_its_articles() {
        // Given
        String name = "Anna " + surname();
        JsonNode article = article(name);
        String id = idIn(article);
        Service.patch("/v1/speakers/" + id, "*", Map.of("roles", Map.of("add", List.of("ferryman"))));

        // When
        Service.delete("/v1/documents/" + article.at("/id").asText());

        // Then
        assertThat(speaker(id).at("/quoteCount").asInt()).isZero();
        assertThat(speaker(id).has("lastSeen")).isFalse();
        assertThat(idOf(name)).isEqualTo(id);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                argumentSet("no change", "PATCH", "", "{}", 422, ""),
                argumentSet("blank name", "PATCH", "", "{\"name\": \" \"}", 422, "/name"),
                argumentSet("no type of a speaker", "PATCH", "", "{\"type\": \"group\"}", 422, "/type"),
                argumentSet("null in a list", "PATCH", "", "{\"roles\": {\"add\": [null]}}", 422, "/roles/add/0"),
                argumentSet("U+0000", "PATCH", "", "{\"aliases\": {\"add\": [\"a\\u0000\"]}}", 422, "/aliases/add/0"),
                argumentSet("no scheme", "PATCH", "", "{\"externalIds\": {\"A/B\": \"x\"}}", 422, "/externalIds/A~1B"),
                argumentSet("a list for an object", "PATCH", "", "{\"aliases\": []}", 400, "/aliases"),
                argumentSet("neither into nor with", "POST", "/merge", "{}", 422, ""),
                argumentSet("no id", "POST", "/merge", "{\"with\": [\"x\"]}", 422, "/with/0"),
                argumentSet("from nobody", "POST", "/distinct", "{}", 422, "/from"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void says_where_a_decision_is_wrong(String method, String tail, String body, int status, String pointer) {
        // Given
        String id = idOf("Anna " + surname());

        // When
        Service.Answer answer = Service.send(Service.request("/v1/speakers/" + id + tail)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method(method, java.net.http.HttpRequest.BodyPublishers.ofString(body)));

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo(pointer);
    }

    @Test
    void nobody_can_be_decided_about() {
        // Given
        String id = idOf("Anna " + surname());

        // When, Then
        assertThat(merge(id, NOBODY).status()).isEqualTo(422);
        assertThat(merge(NOBODY, id).status()).isEqualTo(404);
        assertThat(unmerge("x").status()).isEqualTo(404);
        assertThat(distinguish(id, id).status()).isEqualTo(409);
        assertThat(Service.get("/v1/speakers/" + NOBODY + "/history").status()).isEqualTo(404);
    }
}
