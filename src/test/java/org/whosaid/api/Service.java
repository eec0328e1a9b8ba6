package org.whosaid.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The running service as a client sees it. */
final class Service {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final AtomicLong EDITIONS = new AtomicLong(System.currentTimeMillis());

    private Service() {}

    /** A text that nobody has posted before: the database outlives the tests. */
    static String unique(String text) {
        return text + "\n\nEdition " + EDITIONS.incrementAndGet() + ".\n";
    }

    static Answer get(String address) {
        return send(request(address).GET());
    }

    static Answer delete(String address) {
        return send(request(address).DELETE());
    }

    static Answer postText(String address, String text) {
        return post(address, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    static Answer postJson(String address, Map<String, ?> body) {
        try {
            return post(address, "application/json", JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Answer postLines(String address, String... lines) {
        return post(address, "application/x-ndjson", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** JSON of a value, on one line. */
    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends an example of the description. */
    static Answer postResource(String address, String resource) {
        try (InputStream body = Service.class.getResourceAsStream(resource)) {
            return post(address, "application/json", body.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param ifMatch not sent if it is empty */
    static Answer patch(String address, String ifMatch, Object body) {
        HttpRequest.Builder request = request(address).header("Content-Type", "application/merge-patch+json");
        if (!ifMatch.isEmpty()) {
            request.header("If-Match", ifMatch);
        }
        try {
            return send(request.method("PATCH", BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Answer post(String address, String contentType, byte[] body) {
        return send(request(address).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
    }

    static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .timeout(Duration.ofMinutes(2));
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    new String(response.body(), StandardCharsets.UTF_8),
                    response.headers().map());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends what no HTTP client would; returns all that comes until the service closes the connection, nothing if it hangs up. */
    static String sendRaw(String request) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * What came back.
     *
     * @param headers by their names in lower case
     */
    record Answer(int status, String contentType, String body, Map<String, List<String>> headers) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(body, e);
            }
        }

        /** The body's lines, each as JSON. */
        List<JsonNode> lines() {
            return body.lines()
                    .map(line -> new Answer(status, contentType, line, headers).json())
                    .toList();
        }

        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }
    }
}
