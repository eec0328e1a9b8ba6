package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.whosaid.api.ProblemTest.assertProblem;
import static org.whosaid.api.Service.encoded;
import static org.whosaid.api.Service.unique;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.CaseTable;
import org.whosaid.api.Service.Answer;

@QuarkusTest
class QuoteCorrectionTest {
    private static final String FERRY = "“The ferry will sail again in April,”";
    private static final String QUAY = "“Nobody has asked the fishermen about the quay,”";
    private static final String ARTICLE =
            "😀 Halvik met on Monday. " + FERRY + " said Anna Brandholm. " + QUAY + " said Per Lind.";

    private String text;
    private JsonNode document;
    private JsonNode ferry;
    private String address;

    @BeforeEach
    void anArticle() {
        text = unique(ARTICLE);
        document = Service.postText("/v1/documents", text).json();
        ferry = quoteOf(document, FERRY);
        address = "/v1/quotes/" + ferry.at("/id").asText();
    }

    @AfterEach
    void itsEnd() {
        Service.delete(documentAddress());
    }

    @Test
    void another_speaker_by_name() {
        // Given
        String tag = Service.get(address).header("etag");

        // When
        Answer answer = Service.patch(address, tag, Map.of("speaker", Map.of("name", "per LIND", "type", "person")));

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode speaker = answer.json().at("/speaker");
        assertThat(speaker.at("/id")).isEqualTo(quoteOf(document, QUAY).at("/speaker/id"));
        assertThat(speaker.at("/name").asText()).isEqualTo("Per Lind");
        assertThat(speaker.at("/mention/text").asText()).isEqualTo("Per Lind");
        assertThat(speaker.at("/reason").asText()).isEqualTo("correction");
        assertThat(answer.json().at("/status").asText()).isEqualTo("corrected");
        assertThat(answer.json().at("/words").asText()).isEqualTo(FERRY);
        Answer read = Service.get(address);
        assertThat(read.json()).isEqualTo(answer.json());
        assertThat(read.header("etag")).isEqualTo(answer.header("etag")).isNotEqualTo(tag);
    }

    @Test
    void another_speaker_by_id() {
        // Given
        String id = quoteOf(document, QUAY).at("/speaker/id").asText();

        // When
        Answer answer = Service.patch(address, "*", Map.of("speaker", Map.of("id", id)));

        // Then
        assertThat(answer.json().at("/speaker/id").asText()).isEqualTo(id);
        assertThat(answer.json().at("/speaker/name").asText()).isEqualTo("Per Lind");
    }

    @Test
    void a_speaker_whom_nobody_can_tell() {
        // When
        Answer answer = Service.patch(address, "*", Collections.singletonMap("speaker", null));

        // Then
        assertThat(answer.json().at("/speaker").toString())
                .isEqualTo(
                        "{\"type\":\"unknown\",\"roles\":[],\"aliases\":[],\"candidates\":[],\"reason\":\"correction\",\"confidence\":1.0}");
        assertThat(answer.json().at("/status").asText()).isEqualTo("corrected");
    }

    @Test
    void a_person_says_that_it_was_not_said() {
        // When
        Answer answer = Service.patch(address, "*", Map.of("assertion", "denied"));

        // Then
        assertThat(answer.json().at("/assertion").asText()).isEqualTo("denied");
        assertThat(answer.json().at("/assertionWords")).isEmpty();
        assertThat(answer.json().at("/status").asText()).isEqualTo("corrected");
        assertThat(Service.get(address + "/history")
                        .json()
                        .at("/corrections/0/before/assertion")
                        .asText())
                .isEqualTo("asserted");
    }

    @Test
    void a_group_has_a_description_and_no_id() {
        // When
        Answer answer = Service.patch(address, "*", Map.of("speaker", Map.of("name", "the ferrymen", "type", "group")));

        // Then
        assertThat(answer.json().at("/speaker/name").asText()).isEqualTo("the ferrymen");
        assertThat(answer.json().at("/speaker/type").asText()).isEqualTo("group");
        assertThat(answer.json().at("/speaker").has("id")).isFalse();
    }

    @Test
    void other_words_are_read_from_the_text_and_found_by_search() {
        // Given
        String said = "The ferry will sail";
        Map<String, Object> patch = new LinkedHashMap<>();
        patch.put("content", List.of(span(said)));
        patch.put("cue", null);
        patch.put("source", List.of(span("Halvik")));

        // When
        Answer answer = Service.patch(address, "*", patch);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/words").asText()).isEqualTo(said);
        assertThat(answer.json().at("/content").toString())
                .isEqualTo("[{\"start\":25,\"end\":44,\"text\":\"The ferry will sail\"}]");
        assertThat(answer.json().at("/cue").toString()).isEqualTo("[]");
        assertThat(answer.json().at("/source/0/text").asText()).isEqualTo("Halvik");
        assertThat(answer.json().at("/kind").asText()).isEqualTo("direct");
        assertThat(answer.json().at("/confidence").asDouble()).isEqualTo(1);
        assertThat(found("ferry")).isTrue();
        assertThat(found("april")).isFalse();
    }

    @Test
    void offsets_are_in_the_unit_of_the_request() {
        // Given
        int start = text.indexOf("The ferry");
        Map<String, ?> patch = Map.of("content", List.of(Map.of("start", start, "end", start + 9)));
        String inCodePoints = Service.get(address).header("etag");
        String inUtf16 = Service.get(address + "?offsets=utf16").header("etag");

        // When
        Answer otherUnit = Service.patch(address + "?offsets=utf16", inCodePoints, patch);
        Answer sameUnit = Service.patch(address + "?offsets=utf16", inUtf16, patch);

        // Then
        assertProblem(otherUnit, 412, "precondition-failed");
        assertThat(sameUnit.json().at("/content").toString())
                .isEqualTo("[{\"start\":%d,\"end\":%d,\"text\":\"The ferry\"}]".formatted(start, start + 9));
        assertThat(Service.get(address).json().at("/content/0/start").asInt()).isEqualTo(start - 1);
    }

    @Test
    void the_kind_follows_the_words_unless_it_is_given() {
        // Given
        int start = offset(FERRY);
        Map<String, ?> longer = Map.of("start", start, "end", start + FERRY.length() + 5);

        // When
        Answer read = Service.patch(address, "*", Map.of("content", List.of(longer), "cue", List.of()));
        Answer given = Service.patch(address, "*", Map.of("content", List.of(longer), "kind", "indirect"));

        // Then
        assertThat(read.json().at("/kind").asText()).isEqualTo("mixed");
        assertThat(given.json().at("/kind").asText()).isEqualTo("indirect");
    }

    @Test
    void words_outside_of_marks_are_not_shown_as_if_they_stood_there() {
        // Given
        Map<String, Object> around = Map.of("start", offset(FERRY), "end", offset(FERRY) + FERRY.length() + 5);
        String quotes = documentAddress() + "/quotes";

        // When
        Answer changed = Service.patch(address, "*", Map.of("content", List.of(around), "kind", "direct"));
        Answer kindOnly = patchedKind(Map.of("content", List.of(span("met on Monday"))), "mixed");
        Answer added = Service.postJson(quotes, Map.of("content", List.of(span("Halvik met")), "kind", "direct"));
        Map<String, ?> sound = Map.of("content", List.of(around), "cue", List.of(), "kind", "mixed");
        Answer mixed = Service.patch(address, "*", sound);

        // Then
        for (Answer answer : List.of(changed, kindOnly, added)) {
            assertProblem(answer, 422, "invalid-correction");
            assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/kind");
        }
        assertThat(changed.json().at("/errors/0/detail").asText()).contains("mixed");
        assertThat(mixed.json().at("/kind").asText()).isEqualTo("mixed");
    }

    static Stream<Arguments> partsOverOneAnother() {
        return Stream.of(
                argumentSet(
                        "source over the cue that is kept",
                        Map.of("source", List.of("Halvik", "said Anna Brandholm")),
                        List.of("/source/1")),
                argumentSet(
                        "source over the cue that is sent",
                        Map.of("source", List.of("Anna Brandholm"), "cue", List.of("said Anna")),
                        List.of("/source/0")),
                argumentSet("cue over the source that is kept", Map.of("cue", List.of("said Anna")), List.of("/cue/0")),
                argumentSet("cue over the content", Map.of("cue", List.of("will sail")), List.of("/cue/0")),
                argumentSet(
                        "content over the cue that is kept",
                        Map.of("content", List.of(FERRY + " said")),
                        List.of("/content/0")),
                argumentSet(
                        "content over both",
                        Map.of("content", List.of("Halvik met", FERRY + " said Anna Brandholm")),
                        List.of("/content/1", "/content/1")));
    }

    @ParameterizedTest
    @MethodSource("partsOverOneAnother")
    void no_word_is_in_two_parts_of_a_quote(Map<String, List<String>> parts, List<String> pointers) {
        // Given
        Map<String, List<Map<String, Object>>> patch = new LinkedHashMap<>();
        parts.forEach((member, spans) ->
                patch.put(member, spans.stream().map(this::span).toList()));

        // When
        Answer answer = Service.patch(address, "*", patch);

        // Then
        assertProblem(answer, 422, "invalid-correction");
        assertThat(pointersOf(answer)).isEqualTo(pointers);
        assertThat(answer.json().at("/errors/0/detail").asText()).startsWith("lies over the ");
    }

    @Test
    void what_the_reporter_interrupts_has_a_span_before_and_one_after() {
        // When
        Answer answer =
                Service.patch(address, "*", Map.of("content", List.of(span(FERRY), span(QUAY)), "kind", "direct"));

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/cue/0/text").asText()).isEqualTo("said");
    }

    @Test
    void content_that_cuts_a_word_is_told_where_the_word_begins_and_ends() {
        // Given
        Map<String, ?> cut = Map.of("content", List.of(span("he ferry will sai")));
        int word = offset("The ferry");

        // When
        Answer changed = Service.patch(address, "*", cut);
        Answer added = Service.postJson(documentAddress() + "/quotes", cut);
        Answer inUtf16 = Service.patch(
                address + "?offsets=utf16",
                "*",
                Map.of("content", List.of(Map.of("start", word + 1, "end", word + 3, "text", "Th"))));

        // Then
        for (Answer answer : List.of(changed, added)) {
            assertProblem(answer, 422, "invalid-correction");
            assertThat(pointersOf(answer)).containsExactly("/content/0/start", "/content/0/end");
            assertThat(answer.json().at("/errors/0/detail").asText())
                    .isEqualTo("cuts a word in two; begin at %d or at %d, where it begins and ends: “The”"
                            .formatted(word, word + 3));
            assertThat(answer.json().at("/errors/1/detail").asText()).contains("; end at ", "“sail”");
        }
        assertThat(pointersOf(inUtf16)).containsExactly("/content/0/end");
        assertThat(inUtf16.json().at("/errors/0/detail").asText())
                .contains("end at %d or at %d".formatted(word + 1, word + 4));
    }

    private static List<String> pointersOf(Answer answer) {
        List<String> found = new ArrayList<>();
        answer.json()
                .at("/errors")
                .forEach(error -> found.add(error.at("/pointer").asText()));
        return found;
    }

    /** Changes the quote, and only then its kind. */
    private Answer patchedKind(Map<String, ?> change, String kind) {
        Service.patch(address, "*", change);
        return Service.patch(address, "*", Map.of("kind", kind));
    }

    @Test
    void what_we_take_for_no_speech_a_person_may_call_direct() {
        // Given
        String ship = unique("The “Northern Light and Whole” sank, said Anna Brandholm.");
        JsonNode kept = Service.postText("/v1/documents", ship).json();
        int start = ship.indexOf('“');
        Map<String, ?> quote =
                Map.of("content", List.of(Map.of("start", start, "end", ship.indexOf('”') + 1)), "kind", "direct");

        // When
        Answer added = Service.postJson("/v1/documents/" + kept.at("/id").asText() + "/quotes", quote);

        // Then
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().at("/kind").asText()).isEqualTo("direct");
    }

    @Test
    void a_quote_that_moves_stands_in_its_new_place() {
        // When
        Service.patch(address, "*", Map.of("content", List.of(span("Per Lind"))));

        // Then
        assertThat(wordsOf(Service.get(documentAddress() + "/quotes").json().at("/quotes")))
                .containsExactly(QUAY, "Per Lind");
    }

    @Test
    void history_has_every_version_and_who_made_it() {
        // Given
        Service.send(Service.request(address)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .header("X-Forwarded-User", "ines@halvik.example")
                .method("PATCH", BodyPublishers.ofString("{\"status\": \"confirmed\"}")));
        Service.patch(address, "*", Map.of("status", "rejected", "note", " a slogan on a poster "));
        Service.patch(address, "*", Map.of("status", "rejected"));

        // When
        JsonNode history = Service.get(address + "/history").json();

        // Then
        JsonNode first = history.at("/corrections/0");
        JsonNode second = history.at("/corrections/1");
        assertThat(history.at("/corrections").size()).isEqualTo(2);
        assertThat(first.at("/version").asInt()).isEqualTo(2);
        assertThat(first.at("/action").asText()).isEqualTo("corrected");
        assertThat(first.at("/actor").asText()).isEqualTo("ines@halvik.example");
        assertThat(first.has("note")).isFalse();
        assertThat(first.at("/before/status").asText()).isEqualTo("unreviewed");
        assertThat(first.at("/before/confidence")).isEqualTo(ferry.at("/confidence"));
        assertThat(first.at("/before/speaker")).isEqualTo(ferry.at("/speaker"));
        assertThat(first.at("/after/status").asText()).isEqualTo("confirmed");
        assertThat(second.at("/version").asInt()).isEqualTo(3);
        assertThat(second.at("/actor").asText()).isEqualTo("unnamed");
        assertThat(second.at("/note").asText()).isEqualTo("a slogan on a poster");
        assertThat(second.at("/before")).isEqualTo(first.at("/after"));
        assertThat(second.at("/after/status").asText()).isEqualTo("rejected");
        JsonNode quote = Service.get(address).json();
        assertThat(quote.at("/note").asText()).isEqualTo("a slogan on a poster");
        assertThat(quote.at("/updatedAt")).isEqualTo(second.at("/at"));
        assertThat(Service.get("/v1/corrections?document=" + documentId())
                        .json()
                        .at("/corrections"))
                .containsExactly(second, first);
    }

    @Test
    void a_person_adds_what_the_engine_missed() {
        // Given
        Map<String, ?> added = Map.of(
                "content", List.of(span("met on Monday")), "speaker", Map.of("name", "Ole Vik", "type", "person"));

        // When
        Answer answer = Service.postJson(documentAddress() + "/quotes", added);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        JsonNode quote = answer.json();
        String location = "/v1/quotes/" + quote.at("/id").asText();
        assertThat(answer.header("location")).isEqualTo(location);
        assertThat(quote.at("/words").asText()).isEqualTo("met on Monday");
        assertThat(quote.at("/kind").asText()).isEqualTo("indirect");
        assertThat(quote.at("/status").asText()).isEqualTo("confirmed");
        assertThat(quote.at("/reason").asText()).isEqualTo("addition");
        assertThat(quote.at("/speaker/name").asText()).isEqualTo("Ole Vik");
        assertThat(Service.get(location).json()).isEqualTo(quote);
        assertThat(Service.get(location).header("etag")).isEqualTo(answer.header("etag"));
        assertThat(wordsOf(Service.get(documentAddress()).json().at("/quotes")))
                .containsExactly("met on Monday", FERRY, QUAY);
        JsonNode history = Service.get(location + "/history").json().at("/corrections");
        assertThat(history.size()).isEqualTo(1);
        assertThat(history.at("/0/action").asText()).isEqualTo("added");
        assertThat(history.at("/0/version").asInt()).isEqualTo(1);
        assertThat(history.at("/0").has("before")).isFalse();
    }

    @Test
    void what_is_there_already_is_not_added_again() {
        // When
        Answer answer = Service.postJson(documentAddress() + "/quotes", Map.of("content", List.of(span(FERRY))));

        // Then
        assertProblem(answer, 409, "quote-exists");
        assertThat(answer.json().at("/quote")).isEqualTo(ferry.at("/id"));
    }

    static Stream<Arguments> flawedPatches() {
        return CaseTable.of(QuoteCorrectionTest.class, "flawed-patches.jsonl");
    }

    @ParameterizedTest
    @MethodSource("flawedPatches")
    void refuses(String body, int status, String type, List<String> pointers) {
        // When
        Answer answer = Service.send(Service.request(address)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "*")
                .method("PATCH", BodyPublishers.ofString(body, StandardCharsets.UTF_8)));

        // Then
        assertProblem(answer, status, type);
        assertThat(pointersOf(answer)).containsExactlyElementsOf(pointers);
        assertThat(Service.get(address).json().at("/status").asText()).isEqualTo("unreviewed");
    }

    @Test
    void refuses_half_a_character() {
        // When
        Answer answer = Service.patch(
                address + "?offsets=utf16", "*", Map.of("content", List.of(Map.of("start", 1, "end", 9))));

        // Then
        assertProblem(answer, 422, "invalid-correction");
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/content/0/start");
    }

    @Test
    void preconditions() {
        // Given
        Map<String, ?> patch = Map.of("status", "confirmed");
        String tag = Service.get(address).header("etag");

        // When
        Answer without = Service.patch(address, "", patch);
        Answer unquoted = Service.patch(address, tag.replace("\"", ""), patch);
        Answer weak = Service.patch(address, "W/" + tag, patch);
        Answer other = Service.patch(address, "\"abc\"", patch);
        Answer oneOfTwo = Service.patch(address, "\"abc\", " + tag, patch);
        Answer stale = Service.patch(address, tag, Map.of("status", "rejected"));
        Answer missing = Service.patch("/v1/quotes/0193587e-0000-7000-8000-000000000001", "*", patch);

        // Then
        assertProblem(without, 428, "precondition-required");
        assertProblem(unquoted, 400, "bad-request");
        assertProblem(weak, 412, "precondition-failed");
        assertProblem(other, 412, "precondition-failed");
        assertThat(oneOfTwo.status()).isEqualTo(200);
        assertProblem(stale, 412, "precondition-failed");
        assertThat(stale.header("etag")).isEqualTo(oneOfTwo.header("etag"));
        assertProblem(missing, 404, "not-found");
    }

    @Test
    void of_two_at_once_one_is_told_that_it_came_too_late() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 15; round++) {
            // Given
            String tag = Service.get(address).header("etag");
            CyclicBarrier start = new CyclicBarrier(2);
            String[] notes = {"a" + round, "b" + round};

            // When
            List<Future<Answer>> patches = Stream.of(notes)
                    .map(note -> clients.submit(() -> {
                        start.await();
                        return Service.patch(address, tag, Map.of("note", note, "kind", "mixed"));
                    }))
                    .toList();

            // Then
            int winner = patches.get(0).get().status() == 200 ? 0 : 1;
            assertThat(patches.get(winner).get().status()).isEqualTo(200);
            assertProblem(patches.get(1 - winner).get(), 412, "precondition-failed");
            assertThat(Service.get(address).json().at("/note").asText()).isEqualTo(notes[winner]);
        }
        clients.shutdown();
        assertThat(Service.get(address + "/history").json().at("/corrections").size())
                .isEqualTo(15);
    }

    @Test
    void of_eight_who_try_again_nobody_is_lost() throws Exception {
        // Given
        ExecutorService clients = Executors.newFixedThreadPool(8);
        List<String> notes = IntStream.range(0, 8).mapToObj(i -> "writer " + i).toList();

        // When
        List<Future<Answer>> patches = notes.stream()
                .map(note -> clients.submit(() -> patchUntilItHolds(
                        Map.of("note", note, "speaker", Map.of("name", "Speaker " + note, "type", "person")))))
                .toList();
        for (Future<Answer> patch : patches) {
            assertThat(patch.get().status()).isEqualTo(200);
        }
        clients.shutdown();

        // Then
        JsonNode history = Service.get(address + "/history").json().at("/corrections");
        assertThat(history).extracting(step -> step.at("/note").asText()).containsExactlyInAnyOrderElementsOf(notes);
        assertThat(history).extracting(step -> step.at("/version").asInt()).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        for (int i = 1; i < history.size(); i++) {
            assertThat(history.get(i).at("/before"))
                    .isEqualTo(history.get(i - 1).at("/after"));
        }
    }

    @Test
    void writers_readers_of_anew_and_a_deletion_at_once_end_without_a_failure() throws Exception {
        // Given
        String shared = Service.postText("/v1/documents", unique(ARTICLE))
                .json()
                .at("/id")
                .asText();
        String other = "/v1/documents/" + shared;
        String otherQuote =
                "/v1/quotes/" + Service.get(other).json().at("/quotes/1/id").asText();
        ExecutorService clients = Executors.newFixedThreadPool(6);
        List<String> names = List.of("Anna Brandholm", "Per Lind", "Ole Vik");

        // When
        List<Future<List<Integer>>> all = new ArrayList<>();
        for (String quote : List.of(address, otherQuote, address, otherQuote)) {
            int client = all.size();
            all.add(clients.submit(() -> IntStream.range(0, 12)
                    .mapToObj(i -> Service.patch(
                                    quote,
                                    "*",
                                    Map.of("speaker", Map.of("name", names.get((i + client) % 3), "type", "person")))
                            .status())
                    .toList()));
        }
        all.add(clients.submit(() -> IntStream.range(0, 6)
                .mapToObj(i -> Service.postJson(documentAddress() + "/reanalyses", Map.of("dryRun", false))
                        .status())
                .toList()));
        all.add(clients.submit(
                () -> List.of(Service.get(other).status(), Service.delete(other).status())));

        // Then
        for (Future<List<Integer>> statuses : all) {
            assertThat(statuses.get()).isSubsetOf(200, 204, 404);
        }
        clients.shutdown();
        assertThat(Service.get(other).status()).isEqualTo(404);
    }

    @Test
    void no_patch_breaks_the_service() {
        List<String> members = List.of("content", "cue", "source", "speaker", "kind", "status", "note", "words", "");
        List<String> values = List.of(
                "null",
                "[]",
                "{}",
                "1",
                "\"\"",
                "\"direct\"",
                "\"rejected\"",
                "\"\\ud800\"",
                "\"\\u0000\"",
                "true",
                "[{\"start\":0,\"end\":1}]",
                "[{\"start\":2,\"end\":2147483647}]",
                "[{\"start\":-2147483648,\"end\":0}]",
                "[{\"start\":3,\"end\":9},{\"start\":9,\"end\":12}]",
                "[{\"start\":0}]",
                "[[]]",
                "[null,null]",
                "{\"name\":\"\\ud800\",\"type\":\"person\"}",
                "{\"name\":\"A & B\",\"type\":\"person\"}",
                "{\"name\":\"" + "x".repeat(300) + "\",\"type\":\"organization\"}",
                "{\"id\":\"%\"}",
                "{\"name\":null}");
        for (int seed = 0; seed < 300; seed++) {
            // Given
            Random random = new Random(seed);
            StringBuilder body = new StringBuilder("{");
            for (int i = random.nextInt(3); i >= 0; i--) {
                body.append('"')
                        .append(members.get(random.nextInt(members.size())))
                        .append("\":")
                        .append(values.get(random.nextInt(values.size())))
                        .append(i == 0 ? "}" : ",");
            }

            // When
            Answer answer = Service.send(Service.request(address + (random.nextBoolean() ? "?offsets=utf16" : ""))
                    .header("Content-Type", "application/json")
                    .header("If-Match", List.of("*", "\"a\"", "*").get(random.nextInt(3)))
                    .method("PATCH", BodyPublishers.ofString(body.toString())));

            // Then
            assertThat(answer.status())
                    .as("seed %d: %s gives %s", seed, body, answer.body())
                    .isIn(200, 400, 412, 422);
        }
    }

    private Answer patchUntilItHolds(Map<String, ?> patch) {
        Answer answer = Service.patch(address, Service.get(address).header("etag"), patch);
        while (answer.status() == 412) {
            answer = Service.patch(address, answer.header("etag"), patch);
        }
        return answer;
    }

    private boolean found(String word) {
        JsonNode quotes = Service.get("/v1/quotes?limit=200&q=" + word + "&speaker=" + encoded("Anna Brandholm"))
                .json()
                .at("/quotes");
        return Stream.iterate(0, i -> i < quotes.size(), i -> i + 1)
                .anyMatch(i -> quotes.at("/" + i + "/id").equals(ferry.at("/id")));
    }

    private String documentId() {
        return document.at("/id").asText();
    }

    private String documentAddress() {
        return "/v1/documents/" + documentId();
    }

    private Map<String, Object> span(String words) {
        int start = offset(words);
        return Map.of("start", start, "end", start + words.length(), "text", words);
    }

    /** In code points; behind the one pair of the text. */
    private int offset(String words) {
        return text.indexOf(words) - 1;
    }

    private static JsonNode quoteOf(JsonNode document, String words) {
        for (JsonNode quote : document.at("/quotes")) {
            if (quote.at("/words").asText().equals(words)) {
                return quote;
            }
        }
        throw new AssertionError(words + " is not in " + document);
    }

    private static List<String> wordsOf(JsonNode quotes) {
        List<String> words = new ArrayList<>();
        quotes.forEach(quote -> words.add(quote.at("/words").asText()));
        return words;
    }
}
