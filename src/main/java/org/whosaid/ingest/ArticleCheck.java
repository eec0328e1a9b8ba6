package org.whosaid.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.ArticleText;
import org.whosaid.document.TextOrigin;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.SourceText;

/** Refuses what the engine cannot read or PostgreSQL cannot keep, before either sees it. */
final class ArticleCheck {
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");

    private final RequestLimits limits;

    ArticleCheck(RequestLimits limits) {
        this.limits = limits;
    }

    /**
     * The article as it is read and kept.
     *
     * @throws UnusableArticle if the article cannot be taken
     */
    AcceptedArticle accept(Article article) {
        Optional<SourceText> text = Optional.empty();
        List<ArticleFlaw> flaws = new ArrayList<>(article.flaws());
        if (!isKnown(flaws, "text")) {
            Optional<ArticleFlaw> inText = flawInText(article);
            inText.ifPresent(flaws::add);
            text = inText.isEmpty() ? Optional.of(SourceText.of(article.text())) : text;
        }
        ArticleMetadata metadata = article.metadata();
        addFlaw(flaws, "title", metadata.title());
        addFlaw(flaws, "url", metadata.url());
        addFlaw(flaws, "publisher", metadata.publisher());
        addFlaw(flaws, "byline", metadata.byline());
        if (text.isPresent() && article.given().isPresent()) {
            GivenCheck.flawsIn(text.get(), article.given().get()).stream()
                    .filter(flaw -> !isKnown(flaws, flaw.field()))
                    .toList()
                    .forEach(flaws::add);
        }
        if (!flaws.isEmpty() || text.isEmpty()) {
            throw new UnusableArticle.Flawed(flaws);
        }
        int length = OffsetUnit.CODE_POINT.length(text.get());
        if (length > limits.textCharacters()) {
            throw new UnusableArticle.TooLong(length, limits.textCharacters());
        }
        return new AcceptedArticle(ArticleText.of(text.get(), article.origin()), metadata, article.given());
    }

    /** What makes a part of the metadata unusable. */
    static Optional<ArticleFlaw> flawIn(String field, String value) {
        int longest = longest(field);
        if (value.length() > longest) {
            return Optional.of(new ArticleFlaw(
                    field, "has %d characters, at most %d are kept".formatted(value.length(), longest)));
        }
        if (field.equals("url") && !WEB_ADDRESS.matcher(value).matches()) {
            return Optional.of(
                    new ArticleFlaw(field, "is not a web address; send one that starts with http:// or https://"));
        }
        return UnusableCharacter.in(value).map(found -> new ArticleFlaw(field, found.detail()));
    }

    /** Whether something is known to be wrong with a part, or with the whole of which it is one. */
    private static boolean isKnown(List<ArticleFlaw> flaws, String field) {
        return flaws.stream().anyMatch(flaw -> (field + "/").startsWith(flaw.field() + "/"));
    }

    private static int longest(String field) {
        return switch (field) {
            case "url" -> 2000;
            // What an index can hold whatever the script.
            case "publisher" -> 300;
            default -> 1000;
        };
    }

    private static void addFlaw(List<ArticleFlaw> flaws, String field, @Nullable String value) {
        if (value != null) {
            flawIn(field, value).ifPresent(flaws::add);
        }
    }

    private static Optional<ArticleFlaw> flawInText(Article article) {
        boolean fromHtml = article.origin() == TextOrigin.HTML;
        String field = fromHtml ? "html" : "text";
        if (article.text().isBlank()) {
            String what = fromHtml
                    ? "has no article text; send a whole page or the article's element"
                    : "is blank; send the article's words";
            return Optional.of(new ArticleFlaw(field, what));
        }
        return UnusableCharacter.in(article.text()).map(found -> new ArticleFlaw(field, found.detail()));
    }
}
