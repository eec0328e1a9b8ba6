package org.whosaid.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whosaid.store.entity.TextOrigin;

/** Refuses what the engine cannot read or PostgreSQL cannot keep, before either sees it. */
final class ArticleCheck {
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");

    private final RequestLimits limits;

    ArticleCheck(RequestLimits limits) {
        this.limits = limits;
    }

    /** @throws UnusableArticle if the article cannot be taken */
    void check(Article article) {
        String text = article.text();
        List<ArticleFlaw> flaws = new ArrayList<>(article.flaws());
        boolean isText = !isTold(flaws, "text");
        if (isText) {
            Optional<ArticleFlaw> inText = flawInText(article);
            inText.ifPresent(flaws::add);
            isText = inText.isEmpty();
        }
        ArticleMetadata metadata = article.metadata();
        addFlaw(flaws, "title", metadata.title());
        addFlaw(flaws, "url", metadata.url());
        addFlaw(flaws, "publisher", metadata.publisher());
        addFlaw(flaws, "byline", metadata.byline());
        if (isText) {
            article.given()
                    .ifPresent(given -> GivenCheck.flawsIn(text, given).stream()
                            .filter(flaw -> !isTold(flaws, flaw.field()))
                            .toList()
                            .forEach(flaws::add));
        }
        if (!flaws.isEmpty()) {
            throw new UnusableArticle.Flawed(flaws);
        }
        int length = text.codePointCount(0, text.length());
        if (length > limits.textCharacters()) {
            throw new UnusableArticle.TooLong(length, limits.textCharacters());
        }
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
                    new ArticleFlaw(field, "is no web address; send one that starts with http:// or https://"));
        }
        return UnusableCharacter.in(value).map(found -> new ArticleFlaw(field, found.detail()));
    }

    /** Whether something is known to be wrong with a part, or with the whole of which it is one. */
    private static boolean isTold(List<ArticleFlaw> flaws, String field) {
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
