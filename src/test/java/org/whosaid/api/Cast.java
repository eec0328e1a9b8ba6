package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.api.Service.unique;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Articles with a speaker each, and the speakers as the service knows them. */
final class Cast {
    static final String WORDS = "“The lighthouse stays open,”";
    private static final Random RANDOM = new SecureRandom();

    private Cast() {}

    /** A surname that nobody else has, nor one that is spelt nearly so: the database outlives the tests. */
    static String surname() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            name.append("bdfgklmnprstv".charAt(RANDOM.nextInt(13))).append("aeiou".charAt(RANDOM.nextInt(5)));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "berg";
    }

    /** The document of a new article in which somebody speaks. */
    static JsonNode article(String speaker) {
        return article(speaker, Map.of());
    }

    static JsonNode article(String speaker, Map<String, String> metadata) {
        Map<String, String> body = new TreeMap<>(metadata);
        body.put("text", unique(WORDS + " said " + speaker + "."));
        Service.Answer answer = Service.postJson("/v1/documents", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    /** To whom the service gives the quote of a new article. */
    static String idOf(String speaker) {
        return idIn(article(speaker));
    }

    static String idIn(JsonNode document) {
        return DocumentResourceTest.quoteOf(document, WORDS).at("/speaker/id").asText();
    }

    static JsonNode speaker(String id) {
        return Service.get("/v1/speakers/" + id).json();
    }

    static String tag(String id) {
        return Service.get("/v1/speakers/" + id).header("etag");
    }

    static Service.Answer merge(String from, String into) {
        return Service.postJson("/v1/speakers/" + from + "/merge", Map.of("into", into));
    }

    /** The same, asked of the survivor. */
    static Service.Answer mergeWith(String into, String... with) {
        return Service.postJson("/v1/speakers/" + into + "/merge", Map.of("with", List.of(with)));
    }

    static Service.Answer unmerge(String id) {
        return Service.post("/v1/speakers/" + id + "/unmerge", "application/json", new byte[0]);
    }

    static Service.Answer distinguish(String id, String from) {
        return Service.postJson("/v1/speakers/" + id + "/distinct", Map.of("from", from));
    }

    /** "reason name" of those who may be the same. */
    static List<String> possiblySame(String id) {
        List<String> same = new ArrayList<>();
        speaker(id)
                .at("/possiblySame")
                .forEach(other -> same.add(
                        other.at("/reason").asText() + " " + other.at("/name").asText()));
        return same;
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** The source words of a speaker's quotes, latest first. */
    static List<String> sources(String id) {
        List<String> sources = new ArrayList<>();
        Service.get("/v1/speakers/" + id + "/quotes?limit=200")
                .json()
                .at("/quotes")
                .forEach(quote -> sources.add(quote.at("/source/0/text").asText()));
        return sources;
    }

    static List<Integer> statuses(List<Future<Service.Answer>> answers)
            throws ExecutionException, InterruptedException {
        List<Integer> statuses = new ArrayList<>();
        for (Future<Service.Answer> answer : answers) {
            statuses.add(answer.get().status());
        }
        return statuses;
    }
}
