package org.whosaid.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody reads articles and asks questions, with nothing but a browser. */
@QuarkusTest
class ReadPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ARTICLE = """
            Harbour will be dredged

            “We will dredge the harbour in 2031,” said Anna Brandholm, the port director, on Monday.

            Per Lind, a fisherman, said that nobody had asked the fleet. “They told us ‘wait and see’ for years,” Lind said.""";
    private static final String HOSTILE =
            "<script>alert(1)</script><img src=x onerror=alert(2)>\" ' &amp; \u202Eevil\u202C {msg:product}";

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.open();
    }

    @AfterEach
    void close() {
        List<String> complaints = desk == null ? List.of() : desk.complaints();
        if (desk != null) {
            desk.close();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_pasted_article_shows_who_said_what() throws Exception {
        // Given
        Page page = desk.page("/");
        String text = Desk.unique(ARTICLE);

        // When
        page.getByLabel("The text of the article").fill(text);
        page.getByText("Read and keep").click();

        // Then
        assertThat(page).hasURL(Pattern.compile(".*/documents/[0-9a-f-]{36}"));
        JsonNode document = JSON.readTree(
                desk.get(page.url().replace("/documents/", "/v1/documents/")).text());
        assertThat(document.at("/text").asText()).isEqualTo(text);
        Locator refs = page.locator(".text a.ref");
        assertThat(refs).hasCount(document.at("/quotes").size());
        assertThat(page.locator(".speakers")).containsText("Anna Brandholm");
        assertThat(page.locator(".text .said").first()).hasText("“We will dredge the harbour in 2031,”");

        // When
        page.locator(".text .said").first().click();

        // Then
        assertThat(page.locator("#quote blockquote")).hasText("“We will dredge the harbour in 2031,”");
        assertThat(page.locator("#quote")).containsText("Anna Brandholm");
        assertThat(page.locator("#quote .elsewhere")).isVisible();
    }

    @Test
    void all_that_can_be_read_can_be_read_without_a_script() {
        // Given
        String address = desk.keep(Map.of("text", Desk.unique(ARTICLE), "title", "Harbour"));
        try (Desk plain = Desk.withoutScript()) {
            Page page = plain.page(address);

            // When
            page.locator(".text a.ref").first().click();

            // Then
            assertThat(page.locator("#quote blockquote")).containsText("dredge");

            // When
            page.locator("#quote").getByText("Look for the same quote").click();

            // Then
            assertThat(page.locator("main")).containsText("In ");
            assertThat(plain.complaints()).isEmpty();
        }
    }

    @Test
    void several_files_are_kept_each_for_itself() {
        // Given
        Page page = desk.page("/");
        String html =
                "<html><head><title>Page</title></head><body><article><h1>Page</h1><p>“We paid 40 million,” said Per Lind.</p><p>"
                        + Desk.unique("It was late.") + "</p></article></body></html>";

        // When
        page.locator("#files").setInputFiles(new FilePayload[] {
            file("one.txt", "text/plain", Desk.unique(ARTICLE)),
            file("two.html", "text/html", html),
            file("empty.txt", "text/plain", " ")
        });
        page.getByText("Read and keep").click();

        // Then
        assertThat(page.locator(".list > li")).hasCount(3);
        assertThat(page.locator(".list a")).hasText(new String[] {"one.txt", "two.html"});
        assertThat(page.locator(".list > li").last()).containsText("refused");
    }

    @Test
    void a_text_can_be_read_without_being_kept() {
        // Given
        Page page = desk.page("/");

        // When
        page.getByLabel("The text of the article").fill(Desk.unique(ARTICLE));
        page.getByText("Read without keeping").click();

        // Then
        assertThat(page.locator("main")).containsText("This text is not kept");
        assertThat(page.locator(".text .said").first()).containsText("dredge");
        Desk.assertIsAccessible(page);
    }

    @Test
    void what_is_wrong_with_an_article_is_said_on_a_page() {
        // Given
        Page page = desk.page("/");

        // When
        page.getByText("Read and keep").click();

        // Then
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("text");
        Desk.assertIsAccessible(page);
        // Chromium complains of every answer that is an error.
        assertThat(desk.complaints()).allMatch(one -> one.contains("422"));
        desk.forget();
    }

    @Test
    void nothing_that_is_stored_runs_as_a_script() {
        // Given
        String words = "“" + HOSTILE + "”";
        String address = desk.keep(Map.of(
                "text", Desk.unique(words + " said " + HOSTILE + "."),
                "title", HOSTILE,
                "publisher", HOSTILE,
                "byline", HOSTILE,
                "url", "https://example.org/?q=%3Cscript%3E&a='",
                "foundBy", HOSTILE,
                "quotes", List.of(given(words, 0, HOSTILE))));

        // When
        Page page = desk.page(address);
        page.locator(".text .ref").first().click();
        assertThat(page.locator("#quote .elsewhere")).isVisible();

        // Then
        assertThat(page.locator("h1")).hasText(HOSTILE);
        assertThat(page.locator(".text")).containsText("<script>alert(1)</script>");
        assertThat(page.locator("main script, main img")).hasCount(0);
        desk.page("/");
        desk.page("/verify?quote=" + URLEncoder.encode(HOSTILE + " said Anna", StandardCharsets.UTF_8));
    }

    @Test
    void a_long_text_is_painted_in_parts_within_a_second() throws Exception {
        // Given
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 490_000; i++) {
            text.append("Paragraph %d tells of 😀 and מילה at some length, as long articles do when they have room. "
                            .formatted(i)
                            .repeat(4))
                    .append("\n\n");
        }
        text.append("“This is the very end,” said Anna Brandholm.");
        String words = "“This is the very end,”";
        int start = text.codePointCount(0, text.indexOf(words));
        String address = desk.keep(Map.of(
                "text",
                Desk.unique(text.toString()),
                "foundBy",
                "a test",
                "quotes",
                List.of(given(words, start, "Anna Brandholm"))));

        // When
        desk.page(address).close();
        Page page = desk.page(address);

        // Then
        page.waitForCondition(
                () -> (Boolean) page.evaluate("performance.getEntriesByName('first-contentful-paint').length > 0"));
        double paint = ((Number) page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
                .doubleValue();
        System.out.println("First paint of 490,000 characters: " + Math.round(paint) + " ms, page of "
                + page.content().length() / 1000 + " kB");
        assertThat(paint).isLessThan(1000);

        // When
        page.locator(".speakers .numbers a").first().click();

        // Then
        assertThat(page.locator(".text .said")).hasText(words);
        Desk.photograph(page, "long-article");
    }

    @Test
    void another_site_cannot_send_anything_in_a_readers_name() {
        // When
        APIResponse byForm = desk.context()
                .request()
                .post(
                        "/documents",
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "cross-site")
                                .setMultipart(FormData.create().set("text", Desk.unique(ARTICLE))));
        APIResponse byOrigin = desk.context()
                .request()
                .post(
                        "/v1/documents",
                        RequestOptions.create()
                                .setHeader("Origin", "https://evil.example")
                                .setHeader("Content-Type", "text/plain")
                                .setData(Desk.unique(ARTICLE)));
        APIResponse own = desk.context()
                .request()
                .post(
                        "/v1/documents",
                        RequestOptions.create()
                                .setHeader("Origin", "http://localhost:" + RestAssured.port)
                                .setHeader("Content-Type", "text/plain")
                                .setData(Desk.unique(ARTICLE)));

        // Then
        assertThat(byForm.status()).isEqualTo(403);
        assertThat(byOrigin.status()).isEqualTo(403);
        assertThat(own.status()).isEqualTo(201);
    }

    @Test
    void a_question_is_answered_word_by_word() {
        // Given
        // Words of its own: other tests keep and correct the article as it is.
        String text = ARTICLE.replace("dredge the harbour", "deepen the outer basin");
        desk.keep(Map.of("text", Desk.unique(text), "title", "Harbour", "publisher", "Marrowby Post"));
        Page page = desk.page("/");

        // When
        page.getByLabel("The words").fill("We will not deepen the outer basin in 2032");
        page.getByLabel("The speaker").fill("Brandholm");
        page.getByText("Ask", new Page.GetByTextOptions().setExact(true)).last().click();

        // Then
        assertThat(page.locator("#verdict")).hasText("Not in these words");
        Locator best = page.locator(".evidence li").first();
        assertThat(best.locator("del.grave")).containsText(new String[] {"not", "2032"});
        assertThat(best.locator("ins.grave")).containsText(new String[] {"2031"});
        assertThat(page.locator(".cite"))
                .hasValue(Pattern.compile(
                        ".*“We will deepen the outer basin in 2031,” — Anna Brandholm.*http.*", Pattern.DOTALL));
        Desk.assertIsAccessible(page);
        Desk.photograph(page, "verify");

        // When
        best.getByText("Read it in the article").click();

        // Then
        assertThat(page.locator("#quote blockquote")).containsText("deepen");
    }

    @Test
    void every_page_can_be_seen_heard_and_operated_by_everybody() throws Exception {
        // Given
        String seed = Files.readString(Path.of("seeds/article.txt"));
        String address = desk.keep(Map.of("text", seed, "title", "Seed"));

        // When
        Page home = desk.page("/");
        Page article = desk.page(address);
        article.locator(".text .ref").first().click();
        assertThat(article.locator("#quote .elsewhere")).isVisible();
        Page verify = desk.page("/verify");

        // Then
        Map.of("home", home, "article", article, "ask", verify).forEach((name, page) -> {
            Desk.assertIsAccessible(page);
            Desk.photograph(page, name);
        });
        try (Desk dark = Desk.open(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))) {
            Page page = dark.page(address + "?part=0");
            Desk.assertIsAccessible(page);
            Desk.photograph(page, "article-dark");
        }
    }

    private static Map<String, ?> given(String words, int start, String speaker) {
        int end = start + words.codePointCount(0, words.length());
        return Map.of(
                "content",
                List.of(Map.of("start", start, "end", end, "text", words)),
                "speaker",
                Map.of("name", speaker, "type", "person"),
                "confidence",
                0.9,
                "kind",
                "direct");
    }

    private static FilePayload file(String name, String type, String content) {
        return new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8));
    }
}
