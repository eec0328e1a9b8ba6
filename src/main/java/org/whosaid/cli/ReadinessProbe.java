package org.whosaid.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Asks the service on this machine whether it is ready: the health check of a container that has no shell and no curl. */
public final class ReadinessProbe {
    private static final int OK = 200;
    private static final int PATIENCE_MILLIS = 4_000;

    private ReadinessProbe() {}

    /** Ends with 0 if the service is ready, else with 1 and a line that says why. */
    public static void main(String[] arguments) {
        String port =
                Optional.ofNullable(System.getProperty("quarkus.http.port")).orElseGet(() -> port(System.getenv()));
        Optional<String> hindrance = hindrance("http://127.0.0.1:%s/q/health/ready".formatted(port));
        hindrance.ifPresent(System.err::println);
        System.exit(hindrance.isPresent() ? 1 : 0);
    }

    /** The port that the service reads from the same environment. */
    static String port(Map<String, String> environment) {
        return environment.getOrDefault("QUARKUS_HTTP_PORT", "8080");
    }

    /** Why the service is not ready; empty if it is. */
    static Optional<String> hindrance(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == OK ? Optional.empty() : Optional.of("%s answers %d".formatted(address, status));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of("%s does not answer: %s".formatted(address, e.getMessage()));
        }
    }
}
