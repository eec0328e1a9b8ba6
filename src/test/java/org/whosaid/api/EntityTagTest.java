package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.api.Service.Answer;

@QuarkusTest
class EntityTagTest {
    private String document;
    private String quote;
    private String speaker;

    @BeforeEach
    void anArticle() {
        Answer kept = Service.postText("/v1/documents", Service.unique("“The ferry will sail,” said Anna Brandholm."));
        document = "/v1/documents/" + kept.json().at("/id").asText();
        quote = "/v1/quotes/" + kept.json().at("/quotes/0/id").asText();
        speaker = "/v1/speakers/" + kept.json().at("/quotes/0/speaker/id").asText();
    }

    @AfterEach
    void itsEnd() {
        Service.delete(document);
    }

    @Test
    void every_answer_has_a_strong_one_and_304_without_a_body_for_who_has_it() {
        for (String address : new String[] {document, quote, speaker, document + "/quotes", quote + "/history"}) {
            // Given
            Answer first = Service.get(address);

            // When
            Answer second = getIfNoneMatch("GET", address, first.header("etag"));

            // Then
            assertThat(first.header("etag")).as(address).matches("\"[0-9a-f]{32}\"");
            assertThat(first.header("vary")).as(address).isEqualTo("Accept");
            assertThat(second.status()).as(address).isEqualTo(304);
            assertThat(second.body()).as(address).isEmpty();
            assertThat(second.header("etag")).as(address).isEqualTo(first.header("etag"));
        }
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                argumentSet("the tag", "%s", 304),
                argumentSet("the tag, weak", "W/%s", 304),
                argumentSet("one of several", "\"a\", W/\"b\" ,%s", 304),
                argumentSet("any", "*", 304),
                argumentSet("another", "\"a\"", 200),
                argumentSet("without its marks", "a", 200));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void if_none_match(String header, int status) {
        // Given
        String tag = Service.get(quote).header("etag");

        // When
        Answer get = getIfNoneMatch("GET", quote, header.formatted(tag));
        Answer head = getIfNoneMatch("HEAD", quote, header.formatted(tag));

        // Then
        assertThat(get.status()).isEqualTo(status);
        assertThat(head.status()).isEqualTo(status);
        assertThat(head.header("etag")).isEqualTo(tag);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void another_unit_of_offsets_is_another_tag() {
        assertThat(Service.get(quote + "?offsets=utf16").header("etag"))
                .isNotEqualTo(Service.get(quote).header("etag"));
        assertThat(Service.get(document + "?offsets=utf16").header("etag"))
                .isNotEqualTo(Service.get(document).header("etag"));
        assertThat(Service.get(document + "?offsets=codePoint").header("etag"))
                .isEqualTo(Service.get(document).header("etag"));
    }

    @Test
    void a_change_changes_those_of_all_that_show_it() {
        // Given
        String quoteBefore = Service.get(quote).header("etag");
        String documentBefore = Service.get(document).header("etag");
        String speakerBefore = Service.get(speaker).header("etag");

        // When
        Answer patched = Service.patch(quote, quoteBefore, Map.of("status", "confirmed"));

        // Then
        assertThat(patched.status()).isEqualTo(200);
        assertThat(getIfNoneMatch("GET", quote, quoteBefore).status()).isEqualTo(200);
        assertThat(getIfNoneMatch("GET", document, documentBefore).status()).isEqualTo(200);
        assertThat(getIfNoneMatch("GET", speaker, speakerBefore).status()).isEqualTo(304);
    }

    @Test
    void problems_have_none() {
        assertThat(Service.get("/v1/quotes/abc").header("etag")).isEmpty();
    }

    private static Answer getIfNoneMatch(String method, String address, String tags) {
        return Service.send(
                Service.request(address).header("If-None-Match", tags).method(method, BodyPublishers.noBody()));
    }
}
