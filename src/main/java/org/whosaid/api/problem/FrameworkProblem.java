package org.whosaid.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** What the framework itself refuses, in our terms: its own messages tell of Java, not of the request. */
final class FrameworkProblem {
    private FrameworkProblem() {}

    static HttpProblem of(HttpProblem problem) {
        ProblemType type = ProblemType.ofStatus(problem.getStatusCode());
        HttpProblem.Builder ours = type.because(detail(type)).withStatus(problem.getStatusCode());
        problem.getHeaders().forEach(ours::withHeader);
        return ours.build();
    }

    private static String detail(ProblemType type) {
        return switch (type) {
            case NOT_FOUND -> "There is nothing at this address; /q/openapi lists all addresses.";
            case METHOD_NOT_ALLOWED -> "This address knows other methods; the Allow header lists them.";
            case NOT_ACCEPTABLE ->
                "This address does not give what the Accept header asks for; all give application/json, lists also text/csv and application/x-ndjson where /q/openapi says so.";
            case UNSUPPORTED_MEDIA_TYPE ->
                "Send one of the media types that this address accepts (see /q/openapi) and name it in the Content-Type, with a known charset.";
            case INTERNAL_ERROR ->
                "The service failed; the request is not at fault. The cause is in the service's log.";
            case UNAVAILABLE -> "Try again later.";
            default ->
                "The request could not be understood: check its address, headers and parameters against /q/openapi.";
        };
    }
}
