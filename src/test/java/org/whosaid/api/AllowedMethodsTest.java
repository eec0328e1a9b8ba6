package org.whosaid.api;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.api.Service.Answer;

/** What an address says of its methods is what is described. */
@QuarkusTest
class AllowedMethodsTest {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Test
    void every_described_address_names_its_methods_and_refuses_the_others() {
        // Given
        List<String> asDescribed = new ArrayList<>();
        List<String> answered = new ArrayList<>();

        // When
        Service.get("/q/openapi?format=json").json().at("/paths").fields().forEachRemaining(path -> {
            Set<String> described = new TreeSet<>(Set.of("OPTIONS"));
            path.getValue().fieldNames().forEachRemaining(method -> described.add(method.toUpperCase(Locale.ROOT)));
            if (described.contains("GET")) {
                described.add("HEAD");
            }
            String address = path.getKey().replaceAll("\\{[^}]+}", "x");
            for (String method : new TreeSet<>(METHODS)) {
                if (!described.contains(method) || method.equals("OPTIONS")) {
                    String status = method.equals("OPTIONS") ? "200" : "405";
                    asDescribed.add("%s %s: %s %s"
                            .formatted(
                                    method, address, status, described.stream().collect(joining(", "))));
                    answered.add("%s %s: %s".formatted(method, address, methodsOf(method, address)));
                }
            }
        });

        // Then
        assertThat(answered).hasSizeGreaterThan(100).isEqualTo(asDescribed);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                argumentSet("the root", "DELETE", "/", "405 GET, HEAD, OPTIONS"),
                argumentSet("a slash at the end", "PUT", "/v1/quotes/", "405 GET, HEAD, OPTIONS"),
                argumentSet("an encoded slash", "POST", "/v1/documents/x%2Fquotes", "405 DELETE, GET, HEAD, OPTIONS"),
                argumentSet("no such address", "PUT", "/v1/nothing", "404 "));
    }

    @ParameterizedTest
    @MethodSource("others")
    void other(String method, String address, String methods) {
        assertThat(methodsOf(method, address)).isEqualTo(methods);
    }

    @Test
    void the_refusal_is_a_problem_that_names_them_too() {
        // When
        Answer answer = Service.get("/v1/verifications");

        // Then
        ProblemTest.assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.json().at("/detail").asText()).contains("OPTIONS, POST");
    }

    private static String methodsOf(String method, String address) {
        Answer answer = Service.send(Service.request(address).method(method, BodyPublishers.noBody()));
        return answer.status() + " " + answer.header("allow");
    }
}
