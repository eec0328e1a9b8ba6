package org.whosaid.ingest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.TextOrigin;
import org.whosaid.ingest.page.HtmlArticle;

/**
 * An article as it came in, not checked yet.
 *
 * @param given quotes that came with it; empty where the engine has to find them
 * @param flaws what was wrong with it already as it was sent; what stands in the place of such a part is never used
 */
public record Article(
        String text,
        TextOrigin origin,
        ArticleMetadata metadata,
        Optional<GivenQuotes> given,
        List<ArticleFlaw> flaws) {
    public Article {
        flaws = List.copyOf(flaws);
    }

    public static Article ofText(String text, ArticleMetadata metadata) {
        return new Article(text, TextOrigin.TEXT, metadata, Optional.empty(), List.of());
    }

    /** The same, of which something more is known to be wrong. */
    public Article with(List<ArticleFlaw> more) {
        return new Article(
                text,
                origin,
                metadata,
                given,
                Stream.concat(flaws.stream(), more.stream()).toList());
    }

    /** An article whose quotes somebody else has found. */
    public static Article ofQuotes(String text, ArticleMetadata metadata, GivenQuotes given) {
        return new Article(text, TextOrigin.TEXT, metadata, Optional.of(given), List.of());
    }

    /** Takes the article out of a page; what is given about it weighs more than what the page says. */
    public static Article ofHtml(String html, ArticleMetadata given) {
        HtmlArticle page = HtmlArticle.of(html, given.url() == null ? "" : given.url());
        ArticleMetadata metadata = new ArticleMetadata(
                given.title() == null ? sound("title", page.title()) : given.title(),
                given.url() == null ? sound("url", page.url()) : given.url(),
                given.publisher() == null ? sound("publisher", page.publisher()) : given.publisher(),
                given.byline() == null ? sound("byline", page.byline()) : given.byline(),
                given.publishedAt() == null
                        ? page.publishedAt().filter(Article::isKeepable).orElse(null)
                        : given.publishedAt());
        return new Article(page.text(), TextOrigin.HTML, metadata, Optional.empty(), List.of());
    }

    // Nobody asked for it, so an unusable title in a page is no reason to refuse the page.
    private static @Nullable String sound(String field, Optional<String> found) {
        return found.filter(value ->
                        !value.isBlank() && ArticleCheck.flawIn(field, value).isEmpty())
                .orElse(null);
    }

    // PostgreSQL's years end where those of a page that plays tricks do not.
    private static boolean isKeepable(Instant time) {
        int year = time.atOffset(ZoneOffset.UTC).getYear();
        return year >= 1 && year <= 9999;
    }
}
