package org.whosaid.ingest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.store.Origin;

/** An article as it came in, not checked yet. */
public record Article(String text, Origin origin, Metadata metadata) {
    public static Article ofText(String text, Metadata metadata) {
        return new Article(text, Origin.TEXT, metadata);
    }

    /** Takes the article out of a page; what is given about it weighs more than what the page says. */
    public static Article ofHtml(String html, Metadata given) {
        HtmlArticle page = HtmlArticle.of(html, given.url() == null ? "" : given.url());
        Metadata metadata = new Metadata(
                given.title() == null ? sound("title", page.title()) : given.title(),
                given.url(),
                given.publisher(),
                given.byline() == null ? sound("byline", page.byline()) : given.byline(),
                given.publishedAt());
        return new Article(page.text(), Origin.HTML, metadata);
    }

    // Nobody asked for it, so an unusable title in a page is no reason to refuse the page.
    private static @Nullable String sound(String field, Optional<String> found) {
        return found.filter(value -> !value.isBlank() && ArticleCheck.flawIn(field, value).isEmpty()).orElse(null);
    }
}
