package org.whosaid.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody looks for quotes and speakers, and decides who is the same. */
@QuarkusTest
class SearchPageTest {
    private static final AtomicLong NAMES = new AtomicLong(System.currentTimeMillis());

    private Desk desk;
    private String surname;

    @BeforeEach
    void open() {
        desk = Desk.open();
        // Letters alone, and of nobody before: the database outlives the tests.
        surname = "Q"
                + Long.toString(NAMES.incrementAndGet(), 26)
                        .chars()
                        .map(c -> c < 'a' ? 'a' + c - '0' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        keep("Robert " + surname, "The quay at Tollan will be rebuilt by spring");
        keep("Bob " + surname, "Nobody at Tollan has seen the plans");
    }

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void quotes_are_found_while_words_are_typed() {
        // Given
        Page page = desk.page("/search");

        // When
        page.locator("#speaker").fill(surname);
        page.locator("#q").pressSequentially("rebuilt");

        // Then
        assertThat(page.locator("#found li")).hasCount(1);
        assertThat(page.locator("#found mark")).hasText("rebuilt");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*q=rebuilt.*"));
        Desk.assertIsAccessible(page);
        Desk.photograph(page, "search");
    }

    @Test
    void two_speakers_are_merged_after_a_look_at_what_changes_and_unmerged_again() {
        // Given
        Page page = desk.page("/speakers?name=" + surname);
        assertThat(page.locator("#found li")).hasCount(2);
        page.getByText("Robert " + surname).click();
        String survivor = page.url();
        assertThat(page.locator("main")).containsText("Bob " + surname);
        Desk.assertIsAccessible(page);
        Desk.photograph(page, "speaker");

        // When
        page.getByText("Look at a merge").click();
        assertThat(page.locator("main")).containsText("1 quotes move");
        Desk.assertIsAccessible(page);
        page.getByText("Yes, merge them").click();

        // Then
        assertThat(page).hasURL(survivor);
        assertThat(page.locator("main")).containsText("2 quotes");

        // When
        page.getByText("Undo the merge").click();

        // Then
        assertThat(page.locator("h1")).hasText("Bob " + surname);
        assertThat(page.locator("main")).containsText("1 quotes");
        assertThat(desk.complaints()).isEmpty();
    }

    private void keep(String name, String words) {
        String text = Desk.unique("“" + words + ",” said " + name + ".");
        desk.keep(Map.of(
                "text",
                text,
                "foundBy",
                "a test",
                "quotes",
                List.of(Map.of(
                        "content",
                        List.of(Map.of("start", 0, "end", words.length() + 3)),
                        "speaker",
                        Map.of("name", name, "type", "person"),
                        "confidence",
                        0.9,
                        "kind",
                        "direct"))));
    }
}
