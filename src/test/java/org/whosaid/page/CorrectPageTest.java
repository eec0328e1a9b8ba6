package org.whosaid.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody corrects what the engine has found, with keys and with the mouse, and colleagues do so at the same time. */
@QuarkusTest
class CorrectPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FIRST = "“We will dredge the harbour,”";
    private static final String SECOND = "“Nobody asked us,”";
    private static final String ARTICLE = FIRST + " said Anna Brandholm on Monday.\n\n" + SECOND
            + " said Per Lind. 😀 “We were told to wait,” he added.";

    private Desk desk;
    private String address;
    private Page page;

    @BeforeEach
    void open() {
        desk = Desk.open();
        String text = Desk.unique(ARTICLE);
        address = desk.keep(Map.of(
                "text",
                text,
                "foundBy",
                "a test",
                "quotes",
                List.of(given(text, FIRST, "Anna Brandholm"), given(text, SECOND, "Anna Brandholm"))));
        page = desk.page(address);
    }

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void two_keys_confirm_a_quote_and_reject_another() throws IOException {
        // When
        page.keyboard().press("j");
        assertThat(page.locator("#quote blockquote")).hasText(FIRST);
        long start = System.nanoTime();
        page.keyboard().press("y");
        assertThat(page.locator("#progress")).containsText("1 of 2");
        System.out.println("From key to saved and shown: " + (System.nanoTime() - start) / 1_000_000 + " ms");
        page.keyboard().press("j");
        assertThat(page.locator("#quote blockquote")).hasText(SECOND);
        page.keyboard().press("n");
        assertThat(page.locator("#progress")).containsText("2 of 2");

        // Then
        assertThat(page.locator(".text .said.rejected")).hasText(SECOND);
        assertThat(statuses()).containsExactly("confirmed", "rejected");
        Desk.assertIsAccessible(page);
        Desk.photograph(page, "review");
        assertThat(desk.complaints()).isEmpty();

        // When
        page.keyboard().press("u");

        // Then
        assertThat(page.locator("#progress")).containsText("1 of 2");
        assertThat(statuses()).containsExactly("confirmed", "unreviewed");
    }

    @Test
    void another_speaker_is_named_while_names_are_suggested() throws IOException {
        // Given
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator("#quote blockquote")).hasText(SECOND);

        // When
        page.keyboard().press("s");
        page.keyboard().type("Per Li");
        page.waitForResponse(
                response -> response.url().contains("/speaker-names"),
                () -> page.keyboard().type("n"));
        page.keyboard().type("d");
        page.keyboard().press("Enter");

        // Then
        page.waitForURL(Pattern.compile(".*quote=.*"));
        assertThat(page.locator("#quote")).containsText("A person has said so.");
        assertThat(document().at("/quotes/1/speaker/name").asText()).isEqualTo("Per Lind");
        assertThat(statuses()).containsExactly("unreviewed", "corrected");
    }

    @Test
    void words_that_are_chosen_become_a_quote_and_its_parts() throws IOException {
        // Given
        String missing = "“We were told to wait,”";

        // When
        select(missing);
        page.keyboard().press("a");
        page.waitForURL(Pattern.compile(".*quote=.*"));

        // Then
        assertThat(page.locator("#quote blockquote")).hasText(missing);
        assertThat(document().at("/quotes/2/content/0/text").asText()).isEqualTo(missing);

        // When
        select("added");
        page.waitForNavigation(() -> page.keyboard().press("v"));

        // Then
        assertThat(page.locator("#quote")).containsText("added");
        assertThat(document().at("/quotes/2/cue/0/text").asText()).isEqualTo("added");
    }

    @Test
    void shift_and_arrows_change_where_a_quote_ends() throws IOException {
        // Given
        page.keyboard().press("j");
        assertThat(page.locator("#quote blockquote")).hasText(FIRST);

        // When
        page.keyboard().press("x");
        for (int i = 0; i < " said Anna".length(); i++) {
            page.keyboard().press("Shift+ArrowRight");
        }
        page.waitForNavigation(() -> page.keyboard().press("c"));

        // Then
        assertThat(document().at("/quotes/0/content/0/text").asText()).isEqualTo(FIRST + " said Anna");
    }

    @Test
    void who_was_slower_sees_both_versions_and_loses_nothing() throws IOException {
        // Given
        Page colleague = desk.page(address);
        colleague.keyboard().press("j");
        assertThat(colleague.locator("#quote blockquote")).hasText(FIRST);
        page.bringToFront();
        page.keyboard().press("j");
        assertThat(page.locator("#quote blockquote")).hasText(FIRST);
        page.keyboard().press("n");
        assertThat(page.locator("#progress")).containsText("1 of 2");

        // When
        colleague.bringToFront();
        colleague.keyboard().press("y");

        // Then
        assertThat(colleague.locator("#quote [role=alert]")).containsText("A colleague was faster");
        assertThat(colleague.locator("#quote")).containsText("rejected");
        assertThat(colleague.locator("#quote")).containsText("confirmed");
        assertThat(statuses()).containsExactly("rejected", "unreviewed");
        Desk.assertIsAccessible(colleague);

        // When
        colleague.getByText("Make my change all the same").click();

        // Then
        assertThat(colleague.locator(".review")).hasAttribute("data-status", "confirmed");
        assertThat(statuses()).containsExactly("confirmed", "unreviewed");
    }

    @Test
    void eight_who_write_at_once_lose_nothing() throws IOException {
        // Given
        List<Page> tabs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Page tab = desk.page(
                    address + "?quote=" + document().at("/quotes/0/id").asText());
            tab.locator("#quote summary").click();
            tab.locator("#newNote").fill("Note of tab " + i);
            tabs.add(tab);
        }

        // When
        tabs.forEach(tab -> tab.evaluate("document.querySelector('#newNote').form.requestSubmit()"));
        tabs.forEach(tab ->
                tab.waitForCondition(() -> tab.locator("#quote [role=alert]").count() > 0
                        || tab.locator("#quote dd", new Page.LocatorOptions().setHasText("Note of tab"))
                                        .count()
                                > 0));

        // Then
        List<Page> slower = tabs.stream()
                .filter(tab -> tab.locator("#quote [role=alert]").count() > 0)
                .toList();
        assertThat(slower).hasSize(7);
        assertThat(JSON.readTree(desk.get("/v1/quotes/"
                                        + document().at("/quotes/0/id").asText() + "/history")
                                .text())
                        .at("/corrections"))
                .hasSize(1);

        // When
        slower.forEach(CorrectPageTest::insist);

        // Then
        assertThat(JSON.readTree(desk.get("/v1/quotes/"
                                        + document().at("/quotes/0/id").asText() + "/history")
                                .text())
                        .at("/corrections"))
                .hasSize(8);
    }

    @Test
    void what_most_needs_a_look_is_listed() {
        // When
        Page queue = desk.page("/review");

        // Then
        assertThat(queue.locator("main li").first()).isVisible();
        Desk.assertIsAccessible(queue);
        Desk.photograph(queue, "queue");
    }

    @Test
    void a_quote_is_confirmed_without_a_script_too() throws IOException {
        try (Desk plain = Desk.withoutScript()) {
            // Given
            Page simple = plain.page(address);
            simple.locator(".text a.ref").first().click();

            // When
            simple.locator("#quote button[value=confirmed]").click();

            // Then
            assertThat(simple.locator("#quote blockquote")).hasText(FIRST);
            assertThat(statuses()).containsExactly("confirmed", "unreviewed");
        }
    }

    /** Sends a refused change again, until nobody else was faster. */
    private static void insist(Page tab) {
        tab.bringToFront();
        int status = 0;
        while (status != 200) {
            String seen = tab.locator("#quote [name=version]").first().inputValue();
            status = tab.waitForResponse(
                            response -> response.url().endsWith("/corrections"),
                            () -> tab.getByText("Make my change all the same").click())
                    .status();
            tab.waitForCondition(() ->
                    !tab.locator("#quote [name=version]").first().inputValue().equals(seen));
        }
    }

    private void select(String words) {
        page.bringToFront();
        page.evaluate("""
                words => {
                    const walker = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT);
                    while (walker.nextNode()) {
                        const at = walker.currentNode.textContent.indexOf(words);
                        if (at >= 0) {
                            getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
                            return;
                        }
                    }
                }\
                """, words);
        assertThat(page.locator("form.spans:visible .words").first()).hasText(words);
    }

    private JsonNode document() throws IOException {
        return JSON.readTree(desk.get("/v1" + address).text());
    }

    private List<String> statuses() throws IOException {
        List<String> statuses = new ArrayList<>();
        document()
                .at("/quotes")
                .forEach(quote -> statuses.add(quote.at("/status").asText()));
        return statuses;
    }

    private static Map<String, ?> given(String text, String words, String speaker) {
        int start = text.codePointCount(0, text.indexOf(words));
        return Map.of(
                "content",
                List.of(Map.of("start", start, "end", start + words.length(), "text", words)),
                "speaker",
                Map.of("name", speaker, "type", "person"),
                "confidence",
                0.6,
                "kind",
                "direct");
    }
}
