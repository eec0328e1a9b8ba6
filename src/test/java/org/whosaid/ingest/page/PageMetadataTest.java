package org.whosaid.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageMetadataTest {
    private static final String ARTICLE = """
            {"@type": "NewsArticle", "headline": "Ferry late", "datePublished": "2024-11-22", "author": {"name": "Ann Orr"}}""";

    @ParameterizedTest
    @MethodSource
    void what_is_nearly_JSON_is_read(String script) {
        // When
        PageMetadata metadata = of("<script type='application/ld+json'>" + script + "</script>");

        // Then
        assertThat(metadata.title()).contains("Ferry late");
        assertThat(metadata.byline()).contains("Ann Orr");
        assertThat(metadata.publishedAt()).contains(Instant.parse("2024-11-22T00:00:00Z"));
    }

    static List<Arguments> what_is_nearly_JSON_is_read() {
        return List.of(
                argumentSet("JSON", ARTICLE),
                argumentSet("CDATA", "//<![CDATA[\n" + ARTICLE + "\n//]]>"),
                argumentSet("bare CDATA", "<![CDATA[" + ARTICLE + "]]>"),
                argumentSet("HTML comment", "<!--" + ARTICLE + "-->"),
                argumentSet("trailing comma", ARTICLE.replace("}}", "},}")),
                argumentSet("raw line end", ARTICLE.replace("{\"@type", "{\"description\": \"One\n\ttwo\", \"@type")),
                argumentSet("comment in it", ARTICLE.replace("{\"@type", "{/* article */ \"@type")),
                argumentSet("list", "[" + ARTICLE + "]"),
                argumentSet("list in a list", "[[" + ARTICLE + "]]"),
                argumentSet("graph", "{\"@graph\": [{\"@type\": \"WebSite\"}, " + ARTICLE + "]}"),
                argumentSet("what a page is about", "{\"@type\": \"WebPage\", \"mainEntity\": " + ARTICLE + "}"),
                argumentSet("type as an address", ARTICLE.replace("NewsArticle", "https://schema.org/NewsArticle")),
                argumentSet("another kind of article", ARTICLE.replace("NewsArticle", "BackgroundNewsArticle")),
                argumentSet(
                        "author by id",
                        "{\"@graph\": [" + ARTICLE.replace("{\"name\": \"Ann Orr\"}", "{\"@id\": \"#orr\"}")
                                + ", {\"@type\": \"Person\", \"@id\": \"#orr\", \"name\": \"Ann Orr\"}]}"),
                argumentSet(
                        "authors by id in another script",
                        ARTICLE.replace("{\"name\": \"Ann Orr\"}", "[{\"@id\": \"#orr\"}]")
                                + "</script><script type='application/ld+json'>"
                                + "{\"@type\": \"Person\", \"@id\": \"#orr\", \"name\": \"Ann Orr\"}"));
    }

    @Test
    void a_reviewed_claim_is_no_headline_and_its_reviewer_no_writer() {
        // Given
        String review = """
                {"@type": "ClaimReview", "claimReviewed": "The ferry sank", "datePublished": "2024-11-22",
                 "author": {"@type": "Organization", "name": "Quay Facts"}}""";

        // When
        PageMetadata metadata =
                of("<title>No, it did not sink</title><script type='application/ld+json'>" + review + "</script>");

        // Then
        assertThat(metadata.title()).contains("No, it did not sink");
        assertThat(metadata.publisher()).contains("Quay Facts");
        assertThat(metadata.byline()).isEmpty();
        assertThat(metadata.publishedAt()).contains(Instant.parse("2024-11-22T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ferry late again | The Quay Post; Ferry late again",
                "Ferry late again - Quay Post; Ferry late again",
                "Ferry late again – The Quay Post; Ferry late again",
                "Ferry late again — quaypost.example; Ferry late again",
                "The Quay Post: Ferry late again; Ferry late again",
                "The Quay Post | Ferry late again; Ferry late again",
                "Ferry late – again | The Quay Post; Ferry late – again",
                "Ferry late - again; Ferry late - again",
                "Mayor: Ferry late again; Mayor: Ferry late again",
                "The Quay Post; The Quay Post",
                "Ferry late again | News | The Quay Post; Ferry late again | News"
            })
    void titles_stand_without_the_name_of_the_site(String written, String title) {
        // When
        PageMetadata metadata =
                of("<meta property='og:site_name' content='The Quay Post'><title>" + written + "</title>");

        // Then
        assertThat(metadata.title()).contains(title);
    }

    @Test
    void heading_says_where_the_title_ends() {
        // When
        PageMetadata metadata =
                of("<title>Ferry late again - Halvik</title><h1>Ferry late again</h1><h1>Other news</h1>");

        // Then
        assertThat(metadata.title()).contains("Ferry late again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ann Orr; Ann Orr",
                "By Ann Orr; Ann Orr",
                "by Ann Orr and Bo Ek; Ann Orr and Bo Ek",
                "BY ANN ORR; ANN ORR",
                "Written by Ann Orr; Ann Orr",
                "Ann Orr, https://quay.example/orr; Ann Orr",
                "Ann Orr | The Quay Post; 'Ann Orr, The Quay Post'",
                "Ann Orr, @annorr; Ann Orr",
                "Byron Ek; Byron Ek",
                "https://quay.example/orr; "
            })
    void bylines_are_names(String written, String names) {
        // When
        PageMetadata metadata = of("<meta name='author' content='" + written + "'>");

        // Then
        assertThat(metadata.byline()).isEqualTo(Optional.ofNullable(names));
    }

    private static PageMetadata of(String head) {
        return PageMetadata.of(Jsoup.parse("<head>" + head + "</head>", "https://quay.example/"));
    }
}
