package org.whosaid.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;
import org.whosaid.engine.text.StableName;

/** What can go wrong, by the stable names on which clients may rely. */
public enum ProblemType {
    MALFORMED_JSON(400, "The body is not JSON"),
    MALFORMED_TEXT(400, "The body's bytes are not text"),
    INVALID_BODY(400, "The body does not have the expected shape"),
    INVALID_PARAMETER(400, "A parameter of the request is wrong"),
    BAD_REQUEST(400, "The request is wrong"),
    FOREIGN_ORIGIN(403, "Sent by another site"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "No such representation"),
    REQUEST_IN_FLIGHT(409, "The same request is in progress"),
    JOB_ENDED(409, "The job has ended"),
    QUOTE_EXISTS(409, "The quote exists already"),
    SPEAKER_CONFLICT(409, "The decision contradicts what is known of the speaker"),
    PRECONDITION_FAILED(412, "It has changed in the meantime"),
    REQUEST_TOO_LARGE(413, "The request is too large"),
    TEXT_TOO_LONG(413, "The text is too long"),
    LINE_TOO_LONG(413, "The line is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    INVALID_ARTICLE(422, "The article cannot be used"),
    IDEMPOTENCY_KEY_REUSED(422, "The key belongs to another request"),
    TOO_MANY_IMPORTS(429, "Too many imports at once"),
    INVALID_VERIFICATION(422, "The question cannot be asked"),
    INVALID_CORRECTION(422, "The correction cannot be made"),
    INVALID_DECISION(422, "The decision cannot be carried out"),
    PRECONDITION_REQUIRED(428, "If-Match is missing"),
    INTERNAL_ERROR(500, "Internal error"),
    UNAVAILABLE(503, "Temporarily unavailable");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The type of a problem of which no more is known than its status. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> REQUEST_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? INTERNAL_ERROR : BAD_REQUEST;
        };
    }

    /** The stable identifier; a name, not an address. */
    public URI uri() {
        return URI.create("urn:whosaid:problem:" + StableName.of(this));
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** A problem of this type, to be added to. */
    public HttpProblem.Builder because(String detail) {
        return HttpProblem.builder()
                .withType(uri())
                .withTitle(title)
                .withStatus(status)
                .withDetail(PrintableText.of(detail));
    }

    /** A problem of this type that several parts of the request share. */
    public HttpProblem because(String detail, List<ErrorView> errors) {
        return because(detail).with("errors", errors).build();
    }
}
