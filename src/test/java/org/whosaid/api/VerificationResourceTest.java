package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.whosaid.api.KeptArticle.described;
import static org.whosaid.api.KeptArticle.oneOf;
import static org.whosaid.engine.attribution.QuoteKind.DIRECT;
import static org.whosaid.engine.attribution.QuoteKind.INDIRECT;
import static org.whosaid.engine.attribution.QuoteKind.MIXED;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.CaseTable;
import org.whosaid.document.ReviewStatus;
import org.whosaid.engine.text.WarningCode;
import org.whosaid.store.DocumentStore;

/** The fact-checker's questions, asked over HTTP to the real store. */
@QuarkusTest
class VerificationResourceTest {
    private static final String ADDRESS = "/v1/verifications";
    private static final String VARNHOLT = "Ottilie Varnholt";
    private static final String DREWE = "Casimir Drewe";
    private static final String FOGHORN = "The foghorn has kept this town awake since nineteen forty";
    private static final String THOUGHTS = "Our thoughts are with the families of the drowned sailors";

    private static boolean kept;

    @Inject
    DocumentStore store;

    @BeforeEach
    void keepOnce() {
        if (!kept) {
            forget();
            keepLongQuotes();
            keepOddQuotes();
            keepDoubtfulQuotes();
            keepLikeQuotes();
            keepWhatManySay();
            kept = true;
        }
    }

    /** What an earlier run has kept: the database outlives the tests. */
    private static void forget() {
        Set<String> documents = new LinkedHashSet<>();
        Service.get("/v1/quotes?limit=200&publisher=" + Service.encoded(KeptArticle.PUBLISHER))
                .json()
                .at("/quotes")
                .forEach(quote -> documents.add(quote.at("/document/id").asText()));
        Service.get("/v1/quotes?status=rejected&limit=200&publisher=" + Service.encoded(KeptArticle.PUBLISHER))
                .json()
                .at("/quotes")
                .forEach(quote -> documents.add(quote.at("/document/id").asText()));
        documents.forEach(id -> Service.delete("/v1/documents/" + id));
    }

    private void keepLongQuotes() {
        KeptArticle.of("2024-03-01", "Lighthouse")
                .says(
                        VARNHOLT,
                        DIRECT,
                        "“We will repair the old lighthouse before the autumn storms. It will cost five million crowns, and nobody in"
                                + " Marrowby has that money. But the harbour board can help us.”")
                .keep(store);
        KeptArticle.of("2024-03-05", "Kelp")
                .says(DREWE, DIRECT, "“We will not sell the kelp farm to strangers,”")
                .says(
                        DREWE,
                        MIXED,
                        "the kelp farm was “worth more than every trawler in the harbour” and fed forty families")
                .says(VARNHOLT, INDIRECT, "she would resign as mayor of Marrowby in September")
                .keep(store);
        KeptArticle.of("2024-04-02", "Foghorn, second")
                .says(VARNHOLT, DIRECT, "“" + FOGHORN + ".”")
                .keep(store);
        KeptArticle.of("2024-04-01", "Foghorn, first")
                .says(VARNHOLT, DIRECT, "'" + FOGHORN + ",'")
                .keep(store);
        KeptArticle.of("2024-04-03", "Herring")
                .says(DREWE, DIRECT, "“Herring prices rose by 12% in two weeks,”")
                .says(DREWE, DIRECT, "“The harbor has lost its favorite color,”")
                .says(VARNHOLT, DIRECT, "“I do not believe the pilots were sober,”")
                .says(VARNHOLT, DIRECT, "“I handed the vestry keys to Hedda Brask on Friday,”")
                .keep(store);
    }

    private void keepOddQuotes() {
        KeptArticle.of("2024-05-01", "Ellipses")
                .says(VARNHOLT, DIRECT, "“The tide tables … are older than the pier,”")
                .says(DREWE, DIRECT, "“We shipped [the granite] to Marrowby in January,”")
                .says(VARNHOLT, DIRECT, "“The smokehouse,” //she said,// “will open again in June,”")
                .says(DREWE, DIRECT, "“The customs shed should, if the board agrees, be pulled down by Easter,”")
                .keep(store);
        KeptArticle.of("2024-05-06", "Regatta")
                .says(
                        VARNHOLT,
                        DIRECT,
                        "“We lost the regatta,” //said Dr. Varnholt.// “I am proud of our rowers and I will not blame anybody.”")
                .keep(store);
        KeptArticle.of("2024-05-02", "Neighbours")
                .says(VARNHOLT, DIRECT, "“The salt works closed last winter.”")
                .says(VARNHOLT, DIRECT, "“Nobody told the apprentices there.”")
                .keep(store);
        KeptArticle.of("2024-05-03", "Oysters")
                .says(DREWE, DIRECT, "“The oyster beds are finally clean.”")
                .keep(store);
        KeptArticle.of("2024-05-04", "Swimming")
                .says(DREWE, DIRECT, "“Children may swim beside them again.”")
                .keep(store);
        KeptArticle.of("2024-05-05", "Rejected")
                .says(VARNHOLT, DIRECT, "“The lighthouse keeper stole our brass lamp,”")
                .withStatus(ReviewStatus.REJECTED)
                .says(DREWE, DIRECT, "“Seals are eating through our newest nets,”")
                .withStatus(ReviewStatus.CORRECTED)
                .keep(store);
    }

    private void keepDoubtfulQuotes() {
        KeptArticle.of("2024-06-02", "Cormorants")
                .says("Brian Quillfeather", DIRECT, "“The cormorants have left the outer skerries.”")
                .says("Brain Ashdowne", DIRECT, "“Somebody frightened the birds away.”")
                .keep(store);
        KeptArticle.of("2024-06-01", "Doubts")
                .says(VARNHOLT, DIRECT, "“The packet timetable, she warned, is a disgrace to the island,”")
                .withWarning(WarningCode.REPORTING_CLAUSE_INSIDE_QUOTATION, "she warned")
                .says(DREWE, DIRECT, "“My grandmother used to say ‘salt water heals every quarrel’ on Sundays,”")
                .withNested("‘salt water heals every quarrel’")
                .says(oneOf(VARNHOLT, "Hedda Varnholt"), DIRECT, "“The breakwater was built from stolen granite,”")
                .says(oneOf(), DIRECT, "“Every gull on the pier is counted twice,”")
                .says(
                        described("a harbour official", "anonymous"),
                        DIRECT,
                        "“The dredger will never leave the dry dock,”")
                .says(described("residents", "group"), DIRECT, "“Weeds cover the whole slipway now,”")
                .says(DREWE, INDIRECT, "the council had bribed the pilots")
                .unsaid("denied")
                .says(DREWE, MIXED, "whether “the sluice gate is safe for bathers”")
                .unsaid("did not say")
                .says(DREWE, MIXED, "that “the tide tables were copied by hand”")
                .says(DREWE, DIRECT, "“The auction hall leaks like a basket,'")
                .withWarning(WarningCode.MISMATCHED_MARKS, "basket,'")
                .keep(store);
    }

    private void keepLikeQuotes() {
        KeptArticle.of("2024-06-03", "Lamps")
                .says(VARNHOLT, INDIRECT, "the ferry would sail without lamps in winter")
                .says(described("a purser", "anonymous"), DIRECT, "“The ferry would sail without lights in winter,”")
                .says("Brian Quillfeather", DIRECT, "“The ferry would sail without candles in winter,”")
                .keep(store);
    }

    private void keepWhatManySay() {
        KeptArticle.of("2024-07-20", "Pier")
                .says(VARNHOLT, DIRECT, "“The pier is closed,”")
                .says(VARNHOLT, DIRECT, "“The quay is closed,”")
                .says(DREWE, DIRECT, "“The quay is not closed,”")
                .says(VARNHOLT, DIRECT, "“The new levy will ruin our smallest boatyards,”")
                .says(DREWE, DIRECT, "“The new levy will not ruin our smallest boatyards,”")
                .keep(store);
        IntStream.rangeClosed(1, 5)
                .forEach(i -> KeptArticle.of("2024-07-0" + i, "Many " + i)
                        .says("Mourner " + "ABCDE".charAt(i - 1), DIRECT, "“" + THOUGHTS + ",”")
                        .says("Cook " + "ABCDE".charAt(i - 1), DIRECT, "“We need fresh herring,”")
                        .keep(store));
    }

    static Stream<Arguments> exactWords() {
        return Stream.of(
                row("the whole quote", FOGHORN, "verbatim"),
                row(
                        "other marks and case",
                        "\"the FOGHORN has kept this town awake, since nineteen-forty!\"",
                        "verbatim"),
                row("year in digits", "The foghorn has kept this town awake since 1940", "verbatim"),
                row(
                        "asked, not stated",
                        "The foghorn has kept this town awake since 1940?",
                        "verbatim",
                        "question: 1940? > nineteen forty"),
                row("percent sign", "Herring prices rose by 12 percent in two weeks", "verbatim"),
                row("number word for digits", "Herring prices rose by twelve per cent in 2 weeks", "verbatim"),
                row("other dash and accent", "“Seals are éating – through our newest nets”", "verbatim"),
                row("corrected quote", "Seals are eating through our newest nets", "verbatim"),
                row("rejected quote", "The lighthouse keeper stole our brass lamp", "not-found"),
                row("absent words", "Nineteen walruses applauded the borrowed organist", "not-found"),
                row("interrupted by the reporter", "The smokehouse will open again in June", "verbatim"),
                row("marked words of a mixed quote", "worth more than every trawler in the harbour", "verbatim"),
                row(
                        "words in and outside of marks",
                        "the kelp farm was worth more than every trawler in the harbour",
                        "reported-only",
                        "outside-marks:  > the kelp farm was"),
                row("words outside of marks", "fed forty families", "reported-only"),
                row("retold as first person", "I will resign as mayor of Marrowby in September", "reported-only"),
                row("retold words", "she would resign as mayor of Marrowby in September", "reported-only"),
                row(
                        "retold, another month",
                        "I will resign as mayor of Marrowby in October",
                        "altered",
                        "date: October > September"),
                row(
                        "retold and denied",
                        "The council had bribed the pilots",
                        "reported-only",
                        "denied before:  > denied"),
                row(
                        "retold otherwise and denied",
                        "The council had bribed three pilots",
                        "altered",
                        "number: three > the",
                        "denied before:  > denied"),
                row(
                        "marked, but not said",
                        "The sluice gate is safe for bathers",
                        "partial",
                        "denied before:  > did not say"),
                row("marked, and not denied", "The tide tables were copied by hand", "verbatim"),
                row("reporter inside the marks", "The packet timetable is a disgrace to the island", "verbatim"));
    }

    static Stream<Arguments> cuts() {
        return CaseTable.of(VerificationResourceTest.class, "verification-cuts.jsonl");
    }

    static Stream<Arguments> changes() {
        return CaseTable.of(VerificationResourceTest.class, "verification-changes.jsonl");
    }

    static Stream<Arguments> speakers() {
        return CaseTable.of(VerificationResourceTest.class, "verification-speakers.jsonl");
    }

    static Stream<Arguments> unspecific() {
        return Stream.of(
                row("two words", "Thank you", "too-unspecific"),
                row("words of everybody", "I don't know what to say", "too-unspecific"),
                row("few words of many", "We need fresh herring", "too-unspecific"),
                row("what five people said", THOUGHTS, "too-unspecific"),
                said("what five people said, of one of them", THOUGHTS, "Mourner B", "verbatim", "same"),
                said("few words of one of many", "We need fresh herring", "Cook C", "verbatim", "same"),
                said(
                        "few words, of another",
                        "We need fresh herring",
                        DREWE,
                        "too-unspecific",
                        "other",
                        "speaker: Casimir Drewe > Cook A"),
                said(
                        "few words of another, the opposite of which is their own",
                        "The quay is closed",
                        DREWE,
                        "altered",
                        "same",
                        "negation:  > not"),
                row("the opposite of few words", "The pier is not closed", "altered", "negation: not > "),
                row("few words like others", "We want fresh herring", "too-unspecific", "word: want > need"));
    }

    @ParameterizedTest
    @MethodSource({"exactWords", "cuts", "changes", "speakers", "unspecific"})
    void verdict(Map<String, String> question, String verdict, String speakerMatch, List<String> differences) {
        // When
        Service.Answer answer = Service.postJson(ADDRESS, question);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode found = answer.json();
        assertThat(found.at("/verdict").asText() + ", "
                        + found.at("/speakerMatch").asText() + " " + read(found))
                .as(answer.body())
                .isEqualTo(verdict + ", " + speakerMatch + " " + differences);
        assertThat(found.at("/explanation").asText()).endsWith(".");
    }

    @Test
    void what_is_somebody_elses_is_told_with_the_opposite_that_the_speaker_said() {
        // When
        JsonNode answer = ask(Map.of("quote", "The new levy will ruin our smallest boatyards", "speaker", DREWE));

        // Then
        assertThat(answer.at("/verdict").asText()).isEqualTo("misattributed");
        assertThat(answer.at("/explanation").asText())
                .contains(
                        "those of Ottilie Varnholt, not of Casimir Drewe",
                        "Casimir Drewe is quoted in",
                        "negation: “not”");
    }

    @Test
    void evidence_begins_with_the_earliest_of_equals_and_says_where_it_stands() {
        // When
        JsonNode answer = ask(Map.of("quote", FOGHORN, "speaker", VARNHOLT));

        // Then
        assertThat(answer.at("/evidence/0/document/title").asText()).isEqualTo("Foghorn, first");
        assertThat(answer.at("/evidence/1/document/title").asText()).isEqualTo("Foghorn, second");
        assertThat(answer.at("/evidence/0/date").asText()).isEqualTo("2024-04-01T00:00:00Z");
        assertThat(answer.at("/evidence/0/score").asDouble()).isEqualTo(1);
        assertThat(answer.at("/evidence/0/matched/0/text").asText()).isEqualTo(FOGHORN);
        String text = Service.get(
                        "/v1/documents/" + answer.at("/evidence/0/document/id").asText())
                .json()
                .at("/text")
                .asText();
        assertThat(text.substring(
                        answer.at("/evidence/0/matched/0/start").asInt(),
                        answer.at("/evidence/0/matched/0/end").asInt()))
                .isEqualTo(FOGHORN);
        assertThat(answer.at("/explanation").asText())
                .isEqualTo(
                        "Ottilie Varnholt is quoted with exactly these words in “Foghorn, first” (Marrowby Post, 2024-04-01).");
    }

    @Test
    void a_window_of_time_leaves_out_what_was_published_before_and_after() {
        // When
        JsonNode inside = ask(Map.of("quote", FOGHORN, "from", "2024-04-02", "to", "2024-04-02"));
        JsonNode outside = ask(Map.of("quote", FOGHORN, "from", "2024-04-03"));

        // Then
        assertThat(inside.at("/evidence")).hasSize(1);
        assertThat(inside.at("/evidence/0/document/title").asText()).isEqualTo("Foghorn, second");
        assertThat(outside.at("/verdict").asText()).isEqualTo("not-found");
    }

    @Test
    void an_undated_article_counts_by_when_it_was_kept() {
        // Given
        String said = "The pump room stood at -12 degrees all winter";
        String text = "“" + said + ",” said Ottilie Zandbergen-Roe. “No one was lost,” said Ottilie Zandbergen-Roe.";
        String document = Service.postText("/v1/documents", Service.unique(text))
                .json()
                .at("/id")
                .asText();

        // When
        JsonNode inside = ask(Map.of("quote", said, "from", "2024-01-01"));
        JsonNode before = ask(Map.of("quote", said, "to", "2024-01-01"));
        JsonNode warmer = ask(Map.of("quote", said.replace("-12", "12")));
        JsonNode few = ask(Map.of("quote", "No one was lost", "speaker", "Ottilie Zandbergen-Roe"));
        Service.delete("/v1/documents/" + document);

        // Then
        assertThat(List.of(inside, before, warmer, few))
                .extracting(answer -> answer.at("/verdict").asText())
                .containsExactly("verbatim", "not-found", "altered", "verbatim");
        assertThat(warmer.at("/differences/0/kind").asText()).isEqualTo("number");
    }

    @Test
    void limit_bounds_the_evidence() {
        // When
        JsonNode answer =
                Service.postJson(ADDRESS + "?limit=1", Map.of("quote", FOGHORN)).json();

        // Then
        assertThat(answer.at("/evidence")).hasSize(1);
    }

    @Test
    void warnings_are_told() {
        // When
        String inside = ask(Map.of("quote", "The packet timetable is a disgrace to the island"))
                .at("/explanation")
                .asText();
        String mismatched = ask(Map.of("quote", "The auction hall leaks like a basket"))
                .at("/explanation")
                .asText();

        // Then
        assertThat(inside).contains("reporting-clause-inside-quotation");
        assertThat(mismatched).contains("mismatched-marks");
    }

    @Test
    void two_joined_quotes_are_both_shown() {
        // When
        JsonNode answer =
                ask(Map.of("quote", "The oyster beds are finally clean. Children may swim beside them again."));

        // Then
        assertThat(List.of(
                        answer.at("/evidence/0/document/title").asText(),
                        answer.at("/evidence/1/document/title").asText()))
                .containsExactlyInAnyOrder("Oysters", "Swimming");
    }

    static Stream<Arguments> problems() {
        String long_ = "a ".repeat(1_001);
        return Stream.of(
                argumentSet("nothing", "{}", 422, "invalid-verification", List.of("/quote")),
                argumentSet("no body", "", 422, "invalid-verification", List.of("/quote")),
                argumentSet("blank", "{\"quote\": \" \"}", 422, "invalid-verification", List.of("/quote")),
                argumentSet("no words", "{\"quote\": \"?!\"}", 422, "invalid-verification", List.of("/quote")),
                argumentSet("U+0000", "{\"quote\": \"a\\u0000b\"}", 422, "invalid-verification", List.of("/quote")),
                argumentSet(
                        "half a pair", "{\"quote\": \"a \\ud800\"}", 422, "invalid-verification", List.of("/quote")),
                argumentSet("too long", "{\"quote\": \"" + long_ + "\"}", 413, "text-too-long", List.of()),
                argumentSet("a number", "{\"quote\": 5}", 400, "invalid-body", List.of("/quote")),
                argumentSet(
                        "unknown member", "{\"quote\": \"a\", \"who\": \"b\"}", 400, "invalid-body", List.of("/who")),
                argumentSet(
                        "several",
                        "{\"quote\": \"a b c\", \"speaker\": \" \", \"from\": \"then\", \"to\": \"soon\"}",
                        422,
                        "invalid-verification",
                        List.of("/speaker", "/from", "/to")),
                argumentSet(
                        "window that ends before it begins",
                        "{\"quote\": \"a b c\", \"from\": \"2024-02-02\", \"to\": \"2024-02-01\"}",
                        422,
                        "invalid-verification",
                        List.of("/to")));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void problem(String body, int status, String type, List<String> pointers) {
        // When
        Service.Answer answer = post(ADDRESS, body);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.json().at("/type").asText()).isEqualTo("urn:whosaid:problem:" + type);
        List<String> found = new ArrayList<>();
        answer.json()
                .at("/errors")
                .forEach(error -> found.add(error.at("/pointer").asText()));
        assertThat(found).containsExactlyElementsOf(pointers);
    }

    @Test
    void a_limit_of_none_is_refused() {
        assertThat(Service.postJson(ADDRESS + "?limit=0", Map.of("quote", FOGHORN))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_batch_answers_each_by_itself() {
        // When
        JsonNode results = post(
                        ADDRESS + "/batch",
                        "{\"verifications\": [{\"quote\": \"" + FOGHORN
                                + "\"}, {\"quote\": \" \"}, {\"quote\": 5}, 7, null, {\"quote\": \""
                                + "a ".repeat(1_001) + "\"}, {\"quote\": \"Thank you\"}]}")
                .json()
                .at("/results");

        // Then
        List<String> read = new ArrayList<>();
        results.forEach(result -> read.add(result.at("/index").asInt() + " "
                + result.at("/verification/verdict").asText()
                + result.at("/problem/type").asText().replace("urn:whosaid:problem:", "")
                + result.at("/problem/errors/0/pointer").asText()));
        assertThat(read)
                .containsExactly(
                        "0 verbatim",
                        "1 invalid-verification/quote",
                        "2 invalid-body/quote",
                        "3 invalid-body",
                        "4 invalid-verification/quote",
                        "5 text-too-long",
                        "6 too-unspecific");
    }

    @Test
    void a_batch_has_one_to_a_hundred_questions() {
        // Given
        String none = "{\"verifications\": []}";
        String most =
                "{\"verifications\": [" + "{\"quote\": \"Thank you\"},".repeat(99) + "{\"quote\": \"Thank you\"}]}";
        String more =
                "{\"verifications\": [" + "{\"quote\": \"Thank you\"},".repeat(100) + "{\"quote\": \"Thank you\"}]}";

        // When
        List<Integer> statuses = Stream.of(none, most, more, "{}", "")
                .map(body -> post(ADDRESS + "/batch", body).status())
                .toList();

        // Then
        assertThat(statuses).containsExactly(422, 200, 422, 422, 422);
    }

    private static JsonNode ask(Map<String, String> question) {
        Service.Answer answer = Service.postJson(ADDRESS, question);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Service.Answer post(String address, String body) {
        return Service.post(address, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(JsonNode answer) {
        List<String> differences = new ArrayList<>();
        answer.at("/differences").forEach(difference -> {
            String where = difference.at("/where").asText();
            differences.add(difference.at("/kind").asText() + (where.equals("within") ? "" : " " + where) + ": "
                    + difference.at("/asked").asText() + " > "
                    + difference.at("/found").asText());
        });
        return differences;
    }

    private static Arguments row(String name, String quote, String verdict, String... differences) {
        return argumentSet(name, Map.of("quote", quote), verdict, "not-asked", List.of(differences));
    }

    private static Arguments said(
            String name, String quote, String speaker, String verdict, String match, String... differences) {
        Map<String, String> question = new TreeMap<>(Map.of("quote", quote, "speaker", speaker));
        return argumentSet(name, question, verdict, match, List.of(differences));
    }
}
