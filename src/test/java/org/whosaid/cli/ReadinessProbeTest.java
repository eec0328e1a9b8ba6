package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessProbeTest {
    @Test
    void nothing_hinders_a_service_that_says_so() throws IOException {
        assertThat(hindranceWhereAnswerIs(200)).isEmpty();
    }

    @Test
    void a_service_that_is_down_is_not_ready() throws IOException {
        assertThat(hindranceWhereAnswerIs(503))
                .hasValueSatisfying(why -> assertThat(why).endsWith("answers 503"));
    }

    @Test
    void where_nobody_listens_nothing_is_ready() throws IOException {
        // Given
        HttpServer closed = answering(200);
        String address = address(closed);
        closed.stop(0);

        // When
        Optional<String> hindrance = ReadinessProbe.hindrance(address);

        // Then
        assertThat(hindrance).hasValueSatisfying(why -> assertThat(why).contains("does not answer"));
    }

    @Test
    void the_port_is_the_one_that_the_service_takes() {
        assertThat(ReadinessProbe.port(Map.of("QUARKUS_HTTP_PORT", "9090"))).isEqualTo("9090");
        assertThat(ReadinessProbe.port(Map.of())).isEqualTo("8080");
    }

    private static Optional<String> hindranceWhereAnswerIs(int status) throws IOException {
        HttpServer server = answering(status);
        try {
            return ReadinessProbe.hindrance(address(server));
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer answering(int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:%d/q/health/ready"
                .formatted(server.getAddress().getPort());
    }
}
