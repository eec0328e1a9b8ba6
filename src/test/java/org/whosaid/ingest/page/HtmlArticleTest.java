package org.whosaid.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.engine.text.SourceText;

class HtmlArticleTest {
    private static final String PAGE = """
            <!doctype html>
            <html><head>
              <title>Ferry late again | The Quay Post</title>
              <meta property="og:title" content="Ferry late again">
              <meta property="og:site_name" content="The Quay Post">
              <meta name="author" content="Ann  Orr">
              <meta property="article:author" content="https://quay.example/people/orr">
              <meta property="article:published_time" content="2024-11-22T10:00:00+01:00">
              <link rel="canonical" href="/news/ferry-late-again">
              <script>var said = "“Nobody,” he said.";</script>
            </head><body>
              <header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
              <div class="content">
                <article>
                  <p>“The ferry is late,” Ola Brekke said on the quay, where he has stood every morning for nine years, come rain or snow.</p>
                  <p>“Again?”</p>
                  <figure><img src="quay.jpg" alt="A quay"><figcaption>The quay. “Photo,” said Bo Ek.</figcaption></figure>
                  <p>That, the harbour board told him in a letter, was &ldquo;regrettable &amp; rare&rdquo;; he has kept the letter, and others.</p>
                  <p>The board met on Monday, and on Tuesday, and is to meet again on Friday, when the tide tables will be read aloud.</p>
                </article>
                <div class="related"><h2>More</h2><ul><li><a href="/a">“A tale of another quay,” said the gull</a></li></ul></div>
              </div>
              <aside>“Subscribe!” say our readers.</aside>
              <footer>The Quay Post, “the paper of the pier”</footer>
            </body></html>
            """;

    @Test
    void articleIsTakenOutOfItsPage() {
        // When
        HtmlArticle article = HtmlArticle.of(PAGE, "https://quay.example/x?id=1");

        // Then
        assertThat(article.text()).isEqualTo("""
                        “The ferry is late,” Ola Brekke said on the quay, where he has stood every morning for nine years, come rain or snow.

                        “Again?”

                        That, the harbour board told him in a letter, was “regrettable & rare”; he has kept the letter, and others.

                        The board met on Monday, and on Tuesday, and is to meet again on Friday, when the tide tables will be read aloud.""");
    }

    @Test
    void pageTellsAboutItsArticle() {
        // When
        HtmlArticle article = HtmlArticle.of(PAGE, "https://quay.example/x?id=1");

        // Then
        assertThat(article.title()).contains("Ferry late again");
        assertThat(article.byline()).contains("Ann Orr");
        assertThat(article.publisher()).contains("The Quay Post");
        assertThat(article.publishedAt()).contains(Instant.parse("2024-11-22T09:00:00Z"));
        assertThat(article.url()).contains("https://quay.example/news/ferry-late-again");
    }

    @Test
    void structuredDataWeighsMoreThanMetaElements() {
        // Given
        String page = """
                <head><meta name="author" content="Staff"><meta property="og:title" content="Late | Quay"></head>
                <script type="application/ld+json">{broken</script>
                <script type="application/ld+json">
                {"@graph": [{"@type": "WebSite", "name": "Quay"}, {"@type": ["NewsArticle"], "headline": "Late &amp; lost",
                  "author": [{"name": "Ann Orr"}, {"name": "Bo Ek"}], "publisher": {"name": "Quay Post"}, "datePublished": "2024-11-22"}]}
                </script><p>Words.</p>""";

        // When
        HtmlArticle article = HtmlArticle.of(page, "");

        // Then
        assertThat(article.title()).contains("Late & lost");
        assertThat(article.byline()).contains("Ann Orr, Bo Ek");
        assertThat(article.publisher()).contains("Quay Post");
        assertThat(article.publishedAt()).contains(Instant.parse("2024-11-22T00:00:00Z"));
    }

    @Test
    void lineThatNamesTheWriterIsNoSentence() {
        // Given
        String page = "<h1>Ferry late</h1><p>By Ann Orr and Bo van Ek</p><p>By Monday the ferry was late.</p>";

        // When
        HtmlArticle article = HtmlArticle.of(page, "");

        // Then
        assertThat(article.text()).isEqualTo("Ferry late\n\nBy Monday the ferry was late.");
        assertThat(article.byline()).contains("Ann Orr and Bo van Ek");
    }

    @ParameterizedTest
    @MethodSource
    void blocksBecomeLines(String html, String expected) {
        // When
        HtmlArticle article = HtmlArticle.of(html, "");

        // Then
        assertThat(article.text()).isEqualTo(expected);
    }

    static Stream<Arguments> blocksBecomeLines() {
        return Stream.of(
                argumentSet("nothing", "", ""),
                argumentSet("plain words", "just words", "just words"),
                argumentSet("paragraphs", "<p>One.</p>\n<p>Two.</p>", "One.\n\nTwo."),
                argumentSet("unclosed paragraphs", "<p>One.<p>Two.", "One.\n\nTwo."),
                argumentSet(
                        "heading and quotation",
                        "<h1>Late</h1>“No,”<blockquote>he said</blockquote>",
                        "Late\n\n“No,”\n\nhe said"),
                argumentSet("line breaks", "One<br>Two<br/><br>Three", "One\nTwo\n\nThree"),
                argumentSet("lists", "<ul><li>One</li><li>Two</li></ul>", "One\nTwo"),
                argumentSet("cells", "<table><tr><td>One<td>Two<tr><td>Three</table>", "One\nTwo\nThree"),
                argumentSet("nested blocks", "<div><div>One</div>Two<section>Three</section></div>", "One\nTwo\nThree"),
                argumentSet(
                        "inline elements join words",
                        "<b>Wo</b>rd and <i>more</i> <a href='/'>words</a>",
                        "Word and more words"),
                argumentSet("white space is folded", "  One \n\t two  ", "One two"),
                argumentSet("preformatted lines stay", "<pre>One\n  two</pre>", "One\ntwo"),
                argumentSet(
                        "entities",
                        "&ldquo;A &amp; B&rdquo; &#8212; &lt;C&gt; &eacute;&#x1F600;",
                        "“A & B” — <C> é\uD83D\uDE00"),
                argumentSet("no-break space stays", "One&nbsp;two\u00A0three", "One\u00A0two\u00A0three"),
                argumentSet("soft hyphen and zero-width space stay", "Fer&shy;ry\u200B", "Fer\u00ADry\u200B"),
                argumentSet(
                        "marks that the browser draws", "She <q>said <q>no</q> twice</q>.", "She “said ‘no’ twice”."),
                argumentSet(
                        "unseen words",
                        "<p>One<span hidden>x</span><b style='display: none'>x</b><!-- x --></p><noscript>x</noscript>",
                        "One"),
                argumentSet("half a surrogate pair", "One\uD800 &#xD800; two", "One\uFFFD \uFFFD two"),
                argumentSet("no tags after all", "5 < 6 & 7 > 2", "5 < 6 & 7 > 2"));
    }

    @Test
    void shortPageWithoutChromeIsTakenWhole() {
        // When
        HtmlArticle article =
                HtmlArticle.of("<div>Halvik, Monday</div><p>“Yes,” he said.</p><p>No.</p><div>End</div>", "");

        // Then
        assertThat(article.text()).isEqualTo("Halvik, Monday\n\n“Yes,” he said.\n\nNo.\n\nEnd");
        assertThat(article.title()).isEmpty();
        assertThat(article.url()).isEmpty();
    }

    @Test
    void pageInWhichTheLibraryFindsNothingGivesItsBody() {
        // Given
        String page =
                "<nav><a href='/'>Home</a></nav><div class='comment sidebar'>“Yes,” he said.</div><footer>x</footer>";

        // When
        HtmlArticle article = HtmlArticle.of(page, "");

        // Then
        assertThat(article.text()).isEqualTo("“Yes,” he said.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>x",
                "<table><tr><td>x",
                "<ul><li>x",
                "<svg>",
                "<a href=x>y",
                "<p a='",
                "<!--",
                "<p><b><i><u>"
            })
    void bombsDoNotGoOff(String piece) {
        // Given
        String html = "<nav></nav>" + piece.repeat(100_000);

        // When, then
        assertThatCode(() -> SourceText.of(
                        HtmlArticle.of(html, "https://quay.example/").text()))
                .doesNotThrowAnyException();
    }

    @Test
    void longPageIsReadInLinearTime() {
        // Given: text below a depth at which the library would read it hundreds of times
        String html = "<nav></nav>" + "<div>".repeat(250) + "<p>" + "word, ".repeat(300_000);

        // When, then
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(HtmlArticle.of(html, "").text()).hasSize(1_799_999));
    }

    @Test
    void anyBrokenPageGivesAText() {
        String[] pieces = {
            "<p>",
            "</p>",
            "<div class=article>",
            "</div>",
            "<table>",
            "<td>",
            "</table>",
            "<script>",
            "</script>",
            "<b>",
            "</i>",
            "<!--",
            "-->",
            "&amp;",
            "&#x",
            "&#xD800;",
            "\"",
            "'",
            "<",
            ">",
            "=",
            "Words, and more words. ",
            "\uD83D\uDE00",
            "\uDE00",
            "\u0000",
            "<q>",
            "<br>",
            "<article>",
            "<nav>",
            "<meta name=author content=x>",
            "<script type='application/ld+json'>",
            "{\"@graph\":",
            "<title>",
            "<svg>",
            "<![CDATA["
        };
        for (int seed = 0; seed < 2_000; seed++) {
            // Given
            Random random = new Random(seed);
            String html = random.ints(random.nextInt(60), 0, pieces.length)
                    .mapToObj(i -> pieces[i])
                    .reduce("", String::concat);

            // When, then
            assertThatCode(() -> SourceText.of(
                            HtmlArticle.of(html, "https://quay.example/").text()))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }
}
