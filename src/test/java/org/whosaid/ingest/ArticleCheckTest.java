package org.whosaid.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.document.ArticleMetadata;

class ArticleCheckTest {
    private final ArticleCheck check = new ArticleCheck(new RequestLimits(1000, 10));

    static Stream<Arguments> flawed() {
        return Stream.of(
                argumentSet("nothing", "", "is blank; send the article's words"),
                argumentSet("only spaces", " \n\t\u2003 ", "is blank; send the article's words"),
                argumentSet("U+0000", "😀a\0", "has U+0000 as character 2, which cannot be kept; leave it out"),
                argumentSet(
                        "half a pair",
                        "😀a\ud83d",
                        "has U+D83D as character 2, half of a surrogate pair; send the whole character or leave it out"));
    }

    @ParameterizedTest
    @MethodSource("flawed")
    void names_what_is_wrong_and_where(String text, String detail) {
        // When
        UnusableArticle.Flawed refused = catchThrowableOfType(
                UnusableArticle.Flawed.class, () -> check.accept(Article.ofText(text, ArticleMetadata.NONE)));

        // Then
        assertThat(refused.flaws()).containsExactly(new ArticleFlaw("text", detail));
    }

    @Test
    void counts_characters_as_code_points() {
        assertThatCode(() -> check.accept(Article.ofText("😀".repeat(10), ArticleMetadata.NONE)))
                .doesNotThrowAnyException();
    }

    @Test
    void says_both_numbers_where_a_text_is_too_long() {
        // When
        UnusableArticle.TooLong refused = catchThrowableOfType(
                UnusableArticle.TooLong.class,
                () -> check.accept(Article.ofText("a".repeat(11), ArticleMetadata.NONE)));

        // Then
        assertThat(refused.length()).isEqualTo(11);
        assertThat(refused.limit()).isEqualTo(10);
    }

    @Test
    void names_every_flaw_of_the_metadata() {
        // Given
        ArticleMetadata metadata =
                new ArticleMetadata("t".repeat(1001), "ftp://example.org", "p".repeat(301), "b\0", null);

        // When
        UnusableArticle.Flawed refused = catchThrowableOfType(
                UnusableArticle.Flawed.class, () -> check.accept(Article.ofText("words", metadata)));

        // Then
        assertThat(refused.flaws())
                .extracting(ArticleFlaw::field)
                .containsExactly("title", "url", "publisher", "byline");
    }
}
