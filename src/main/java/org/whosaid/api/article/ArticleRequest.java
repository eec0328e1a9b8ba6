package org.whosaid.api.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.TimeParameter;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.ingest.Article;
import org.whosaid.ingest.ArticleFlaw;
import org.whosaid.ingest.GivenQuote;
import org.whosaid.ingest.GivenQuotes;

/** An article as clients send it. */
@Schema(name = "Article", description = "An article: its text or HTML, and its metadata.")
public record ArticleRequest(
        @Schema(description = "The article's plain text. Give either this or `html`.") @Nullable
        String text,

        @Schema(
                description =
                        "The article's HTML page, or part of it. Give either this or `text`. Offsets then refer to the plain text"
                                + " in the answer.")
        @Nullable
        String html,

        @Schema(description = "Headline.", maxLength = 1000) @Nullable
        String title,

        @Schema(description = "Address of the article; http or https.", format = "uri", maxLength = 2000) @Nullable
        String url,

        @Schema(description = "Who published it.", maxLength = 300) @Nullable
        String publisher,

        @Schema(description = "Who wrote it.", maxLength = 1000) @Nullable
        String byline,

        @Schema(
                description =
                        "When it was published: a day (2024-11-22) or a time with its offset (2024-11-22T18:30:00Z).")
        @Nullable
        String publishedAt,

        @Schema(
                description =
                        "Quotes found by another tool: they are stored as given, and the engine does not analyse the text.")
        @Nullable
        List<@Nullable GivenQuoteRequest> quotes,

        @Schema(
                description =
                        "The person or tool that found the quotes. Required with `quotes`, not allowed without them.",
                maxLength = 1000)
        @Nullable
        String foundBy) {
    static ArticleRequest ofText(String text) {
        return new ArticleRequest(text, null, null, null, null, null, null, null, null);
    }

    static ArticleRequest ofHtml(String html) {
        return new ArticleRequest(null, html, null, null, null, null, null, null, null);
    }

    /** What was sent; an empty body is an article without anything. */
    public static ArticleRequest given(@Nullable ArticleRequest request) {
        return request == null ? new ArticleRequest(null, null, null, null, null, null, null, null, null) : request;
    }

    /** The article, with what is wrong with it already. */
    public Article toArticle() {
        List<ArticleFlaw> flaws = new ArrayList<>();
        if ((text == null) == (html == null)) {
            flaws.add(new ArticleFlaw(
                    "text",
                    text == null
                            ? "is missing; send text or html"
                            : "is given together with html; send one of the two"));
        }
        Optional<Instant> published = Optional.ofNullable(publishedAt).flatMap(given -> {
            Optional<TimeParameter> moment = TimeParameter.of(given);
            if (moment.isEmpty()) {
                flaws.add(new ArticleFlaw("publishedAt", TimeParameter.HOW_TO));
            }
            return moment.map(TimeParameter::start);
        });
        List<GivenQuote> given = givenQuotes(flaws);
        ArticleMetadata metadata = new ArticleMetadata(title, url, publisher, byline, published.orElse(null));
        if (text == null && html != null) {
            return Article.ofHtml(html, metadata).with(flaws);
        }
        String words = text == null ? "" : text;
        return (quotes == null
                        ? Article.ofText(words, metadata)
                        : Article.ofQuotes(words, metadata, new GivenQuotes(String.valueOf(foundBy), given)))
                .with(flaws);
    }

    private List<GivenQuote> givenQuotes(List<ArticleFlaw> flaws) {
        if (quotes == null) {
            if (foundBy != null) {
                flaws.add(new ArticleFlaw("foundBy", "is for articles with quotes; send quotes, or leave it out"));
            }
            return List.of();
        }
        if (html != null) {
            flaws.add(new ArticleFlaw(
                    "quotes", "are given together with html, but their offsets refer to text; send text instead"));
        }
        if (foundBy == null) {
            flaws.add(new ArticleFlaw("foundBy", "is missing; say who or what found the quotes"));
        }
        return IntStream.range(0, quotes.size())
                .mapToObj(i -> GivenQuoteRequest.toGiven(quotes.get(i), "quotes/" + i, flaws::add))
                .toList();
    }
}
