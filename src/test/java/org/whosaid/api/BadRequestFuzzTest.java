package org.whosaid.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.whosaid.api.Service.Answer;

/** 2,000 requests of every wrong kind: whatever comes, no failure of ours, and every refusal a problem detail. */
@QuarkusTest
class BadRequestFuzzTest {
    private static final int REQUESTS = 2_000;
    private static final long SEED = 20241122L;

    private static final List<String> LISTS = List.of("/v1/quotes", "/v1/documents", "/v1/speakers");
    private static final List<String> PARAMETERS = List.of(
            "q",
            "speaker",
            "kind",
            "publisher",
            "from",
            "to",
            "minConfidence",
            "status",
            "updatedAfter",
            "order",
            "cursor",
            "limit",
            "offsets",
            "type",
            "order");
    private static final List<String> METHODS =
            List.of("PUT", "PATCH", "DELETE", "TRACE", "REPORT", "get", "OPTIONS", "HEAD");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e400",
            "NaN",
            "Infinity",
            "2147483648",
            "null",
            "true",
            "direct",
            "%",
            "\\",
            "'",
            "\"",
            "\" or 1=1",
            "*",
            ":",
            "a:*",
            "!!",
            "(",
            "\u0000",
            "\uFFFF",
            "😀",
            "2024-02-30",
            "9999-12-31T23:59:59.999999999+18:00",
            "-9999-01-01",
            "0193587e-0000-7000-8000-000000000001",
            "../../etc/passwd",
            "${jndi:x}",
            "a".repeat(3000));
    private static final List<String> MEDIA_TYPES = List.of(
            "application/json",
            "text/plain",
            "text/html",
            "text/plain; charset=utf-16",
            "text/plain; charset=utf-7",
            "text/html;charset=x",
            "application/json; charset=utf-32",
            "application/xml",
            "*/*",
            "text/*",
            "/",
            "json",
            "text/plain;charset=",
            "text/plain;;;",
            "multipart/form-data",
            "application/x-www-form-urlencoded");
    private static final String SOUND =
            "{\"text\": \"“Yes,” said Anna Brandholm.\", \"title\": \"T\", \"publishedAt\": \"2024-11-22\"}";

    /** An address that is no URI never reaches the service: the HTTP server before it refuses it so. */
    private static final Answer NOT_EVEN_HTTP = new Answer(400, "", "", Map.of());

    private final List<Function<Random, Answer>> kinds = List.of(
            BadRequestFuzzTest::brokenJson,
            BadRequestFuzzTest::randomBytes,
            BadRequestFuzzTest::strangeMembers,
            BadRequestFuzzTest::strangeParameters,
            BadRequestFuzzTest::strangeAddress,
            BadRequestFuzzTest::strangeMethod,
            BadRequestFuzzTest::strangeHeaders,
            BadRequestFuzzTest::forgedCursor,
            BadRequestFuzzTest::undecodableAddress);

    @Test
    void no_request_breaks_the_service() {
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            // Given
            long seed = SEED + i;
            Function<Random, Answer> kind = kinds.get(i % kinds.size());

            // When
            Answer answer = kind.apply(new Random(seed));

            // Then
            String what = "seed %d, kind %d: %d %s %s"
                    .formatted(seed, i % kinds.size(), answer.status(), answer.contentType(), answer.body());
            assertThat(answer.status()).as(what).isLessThan(500);
            if (answer.status() >= 400) {
                assertIsProblem(what, answer);
            }
            statuses.merge(answer.status(), 1, Integer::sum);
        }
        assertThat(statuses.keySet()).as(statuses.toString()).contains(400, 404, 405, 406, 415, 422);
    }

    private static void assertIsProblem(String what, Answer answer) {
        if (answer.equals(NOT_EVEN_HTTP)) {
            return;
        }
        assertThat(answer.contentType()).as(what).isEqualTo("application/problem+json");
        // An answer to HEAD has no body.
        if (!answer.body().isEmpty()) {
            assertThat(answer.json().at("/type").asText()).as(what).startsWith("urn:whosaid:problem:");
            assertThat(answer.json().at("/status").asInt()).as(what).isEqualTo(answer.status());
        }
    }

    private static Answer brokenJson(Random random) {
        StringBuilder json = new StringBuilder(SOUND);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(json.length());
            switch (random.nextInt(3)) {
                case 0 -> json.deleteCharAt(at);
                case 1 -> json.insert(at, "{}[]\",:\\u0\u0001é".charAt(random.nextInt(12)));
                default -> json.setLength(at + 1);
            }
        }
        return Service.post("/v1/analyses", "application/json", json.toString().getBytes(UTF_8));
    }

    private static Answer randomBytes(Random random) {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return Service.post("/v1/analyses", oneOf(MEDIA_TYPES, random), bytes);
    }

    private static Answer strangeMembers(Random random) {
        List<String> names =
                List.of("text", "html", "title", "url", "publisher", "byline", "publishedAt", "Text", "", "\\ud800");
        List<String> values = List.of(
                "null",
                "1",
                "true",
                "[]",
                "{}",
                "[\"a\"]",
                "\"\"",
                "\" \"",
                "\"\\u0000\"",
                "\"\\ud83d\"",
                "\"\\udc00a\"",
                "\"a\"",
                "1e999",
                "\"2024-11-22\"",
                "\"http://a b\"",
                "\"<p>a</p>\"",
                "\"" + "b".repeat(2500) + "\"");
        StringBuilder json = new StringBuilder("{");
        for (int i = random.nextInt(4); i >= 0; i--) {
            json.append('"')
                    .append(oneOf(names, random))
                    .append("\":")
                    .append(oneOf(values, random))
                    .append(i == 0 ? "}" : ",");
        }
        return Service.post("/v1/analyses", "application/json", json.toString().getBytes(UTF_8));
    }

    private static Answer strangeParameters(Random random) {
        StringBuilder address = new StringBuilder(oneOf(LISTS, random)).append('?');
        for (int i = random.nextInt(4); i >= 0; i--) {
            address.append(oneOf(PARAMETERS, random))
                    .append('=')
                    .append(Service.encoded(oneOf(VALUES, random)))
                    .append('&');
        }
        return Service.get(address.toString());
    }

    private static Answer strangeAddress(Random random) {
        String value = Service.encoded(oneOf(VALUES, random)).replace("+", "%20");
        List<String> addresses = List.of(
                "/v1/quotes/" + value,
                "/v1/quotes/" + value + "/group",
                "/v1/documents/" + value,
                "/v1/documents/" + value + "/quotes",
                "/v1/speakers/" + value,
                "/v1/speakers/" + value + "/quotes",
                "/v1/speakers/" + value + "/history",
                "/v1/" + value,
                "/" + value,
                "/v1/quotes/" + new UUID(random.nextLong(), random.nextLong()));
        return Service.get(oneOf(addresses, random));
    }

    private static Answer strangeMethod(Random random) {
        List<String> addresses = List.of(
                "/v1/quotes", "/v1/documents", "/v1/analyses", "/v1/speakers/x", "/v1/documents/x/quotes", "/v1");
        return Service.send(
                Service.request(oneOf(addresses, random)).method(oneOf(METHODS, random), BodyPublishers.noBody()));
    }

    private static Answer strangeHeaders(Random random) {
        List<String> accepted = List.of(
                "image/png", "///", "*", "text/html", "application/json;q=x", ",", "a/b;c", "application/*", "*/*;q=0");
        return Service.send(Service.request("/v1/analyses")
                .header("Accept", oneOf(accepted, random))
                .header("Content-Type", oneOf(MEDIA_TYPES, random))
                .POST(BodyPublishers.ofString(SOUND)));
    }

    private static Answer forgedCursor(Random random) {
        List<String> keys =
                List.of("", "a", "2024-11-22T00:00:00Z", "+999999999-01-01T00:00:00Z", "-5", "99999999999", "\u0000");
        // What a cursor looks like inside; the first part is that of the list without filters, so that some come
        // through.
        String list = random.nextBoolean() ? Integer.toHexString(random.nextInt()) : "";
        String plain = list + "\n" + new UUID(random.nextLong(), random.nextLong()) + "\n" + oneOf(keys, random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
        String filter = random.nextBoolean() ? "" : "updatedAfter=2020-01-01&";
        return Service.get(oneOf(LISTS, random) + "?" + (random.nextInt(3) == 0 ? "" : filter) + "cursor=" + token);
    }

    private static Answer undecodableAddress(Random random) {
        byte[] tail = new byte[1 + random.nextInt(8)];
        for (int i = 0; i < tail.length; i++) {
            tail[i] = (byte) "%zZ0f/?&=;\\^{}|~[]<>\"".charAt(random.nextInt(21));
        }
        String answer = Service.sendRaw("GET " + oneOf(LISTS, random) + "/%" + new String(tail, ISO_8859_1)
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        String[] parts = answer.split("\r\n\r\n", 2);
        String type = parts[0].lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-type: "))
                .map(line -> line.substring(14))
                .findFirst()
                .orElse("");
        return new Answer(
                Integer.parseInt(parts[0].substring(9, 12)), type, parts.length > 1 ? parts[1] : "", Map.of());
    }

    private static <T> T oneOf(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
