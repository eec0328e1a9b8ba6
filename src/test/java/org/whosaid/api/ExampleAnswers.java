package org.whosaid.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.whosaid.ingest.SeedArticle;

/** What the service answers about the seed article, by operation; ids, times and cursors are the same each time. */
final class ExampleAnswers {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern NOW = Pattern.compile(
            "(\"(?:createdAt|updatedAt|analysedAt|at|firstSeen|lastSeen|startedAt|finishedAt)\":)\"[^\"]+\"");
    private static final Pattern CURSOR = Pattern.compile("(\"next\":)\"[^\"]+\"");

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, JsonNode> answers = new LinkedHashMap<>();

    private ExampleAnswers() {}

    static Map<String, JsonNode> ask() {
        ExampleAnswers examples = new ExampleAnswers();
        examples.askAll();
        return examples.answers;
    }

    private void askAll() {
        Map<String, String> article = Map.of(
                "text", SeedArticle.article(),
                "title", "Trump and NATO Chief Rutte Discuss Global Security Challenges in First Meeting",
                "url", "https://www.france24.com/",
                "publisher", "France 24",
                "publishedAt", "2024-11-23");
        // Kept anew, so that it is the newest whatever other tests have kept.
        String old = Service.postJson("/v1/documents", article).json().at("/id").asText();
        Service.delete("/v1/documents/" + old);
        String document = add("keepDocument", Service.postJson("/v1/documents", article))
                .at("/id")
                .asText();
        String speaker =
                Service.get("/v1/speakers?q=rutte").json().at("/speakers/0/id").asText();
        String quote = Service.get("/v1/speakers/" + speaker + "/quotes")
                .json()
                .at("/quotes/0/id")
                .asText();
        add("analyse", Service.postJson("/v1/analyses", article));
        add("getDocument", Service.get("/v1/documents/" + document));
        add("listDocuments", Service.get("/v1/documents?limit=1"));
        add("listQuotesOfDocument", Service.get("/v1/documents/" + document + "/quotes?limit=2"));
        add("listQuotes", Service.get("/v1/quotes?publisher=France+24&kind=direct&kind=mixed"));
        add(
                "searchQuotes",
                Service.postJson(
                        "/v1/quotes/search",
                        Map.of(
                                "q",
                                "\"working together\" Ukr*",
                                "speaker",
                                "Rutte",
                                "order",
                                "relevance",
                                "limit",
                                1)));
        add("getQuoteGroup", Service.get("/v1/quotes/" + quote + "/group"));
        add("getQuote", Service.get("/v1/quotes/" + quote));
        add("listSpeakers", Service.get("/v1/speakers?q=rutte"));
        add("getSpeaker", Service.get("/v1/speakers/" + speaker));
        add("verify", Service.postResource("/v1/verifications", "/openapi/verify-request.json"));
        add("verifyBatch", Service.postResource("/v1/verifications/batch", "/openapi/verifyBatch-request.json"));
        add("checkDraft", Service.postJson("/v1/checks?limit=1", article));
        add("listQuotesOfSpeaker", Service.get("/v1/speakers/" + speaker + "/quotes?limit=1"));
        addJobs(article);
        addCorrections("/v1/documents/" + document, "/v1/quotes/" + quote);
        Service.delete("/v1/documents/" + document);
        addDecisions();
    }

    /** About people of our own: what a person decides stays, whatever becomes of the articles. */
    private void addDecisions() {
        String text = Service.unique(
                "“The pier is safe,” said Ottilie Brandt-Halvorsen. “It is not,” said Oda Vinterberg-Krogh.");
        JsonNode document = Service.postText("/v1/documents", text).json();
        String one = document.at("/quotes/0/speaker/id").asText();
        String other = document.at("/quotes/1/speaker/id").asText();
        String address = "/v1/speakers/" + one;
        add("changeSpeaker", Service.patch(address, "*", request("changeSpeaker")));
        add("distinguishSpeakers", Service.postJson(address + "/distinct", Map.of("from", other)));
        Service.delete(address + "/distinct/" + other);
        add("mergeSpeakers", Service.postJson(address + "/merge", Map.of("with", List.of(other))));
        add("unmergeSpeaker", Service.post("/v1/speakers/" + other + "/unmerge", "application/json", new byte[0]));
        add("listHistoryOfSpeaker", Service.get("/v1/speakers/" + other + "/history?limit=1"));
        Service.delete("/v1/documents/" + document.at("/id").asText());
    }

    private void addJobs(Map<String, String> article) {
        String job = Service.send(Service.request("/v1/documents")
                        .header("Content-Type", "application/json")
                        .header("Prefer", "respond-async")
                        .POST(BodyPublishers.ofString(Service.json(article))))
                .json()
                .at("/id")
                .asText();
        while (!Service.get("/v1/jobs/" + job).json().has("finishedAt")) {
            Thread.onSpinWait();
        }
        add("getJob", Service.get("/v1/jobs/" + job));
        add("listJobs", Service.get("/v1/jobs?limit=1"));
        add("listLinesOfJob", Service.get("/v1/jobs/" + job + "/lines"));
    }

    private void addCorrections(String document, String quote) {
        // Not reviewed, so that the analysis that follows takes it back.
        Map<String, Object> mistake = new HashMap<>(Map.of("status", "unreviewed"));
        mistake.put("speaker", null);
        Service.patch(quote, "*", mistake);
        add("reanalyseDocument", Service.postJson(document + "/reanalyses", Map.of("dryRun", false)));
        add("listReanalyses", Service.get(document + "/reanalyses"));
        add("correctQuote", Service.patch(quote, "*", request("correctQuote")));
        add("addQuote", Service.postJson(document + "/quotes", request("addQuote")));
        add("listHistoryOfQuote", Service.get(quote + "/history?limit=1"));
        add("listCorrections", Service.get("/v1/corrections?limit=1"));
        String lines = Service.get("/v1/corrections/export").body();
        String id = document.substring(document.lastIndexOf('/') + 1);
        answers.put(
                "exportCorrections",
                TextNode.valueOf(steady(lines.lines()
                                .filter(line -> line.contains(id))
                                .findFirst()
                                .orElseThrow() + "\n")));
    }

    private static Map<String, ?> request(String operation) {
        try {
            return Service.JSON.readValue(
                    ExampleAnswers.class.getResource("/openapi/" + operation + "-request.json"),
                    new TypeReference<Map<String, Object>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode add(String operation, Service.Answer answer) {
        String steady = steady(answer.body());
        try {
            answers.put(operation, new ObjectMapper().readTree(steady));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(steady, e);
        }
        return answer.json();
    }

    private String steady(String body) {
        String steady = ID.matcher(body).replaceAll(found -> ids.computeIfAbsent(found.group(), this::steadyId));
        steady = NOW.matcher(steady).replaceAll("$1\"2024-11-23T09:30:00Z\"");
        return CURSOR.matcher(steady)
                .replaceAll("$1\"YWY0YzJkYjcKMDE5MzU4N2UtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAyCg\"");
    }

    private String steadyId(String id) {
        return "0193587e-0000-7000-8000-%012d".formatted(ids.size() + 1);
    }
}
