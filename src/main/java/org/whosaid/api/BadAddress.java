package org.whosaid.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.whosaid.api.problem.ProblemType;

/** An address that cannot be decoded never reaches a resource: the HTTP server refuses it, and would do so without a word. */
@ApplicationScoped
class BadAddress {
    private static final int BAD_REQUEST = 400;

    private final byte[] problem;

    BadAddress(ObjectMapper json) throws JsonProcessingException {
        problem = json.writeValueAsBytes(ProblemType.BAD_REQUEST
                .because("The address cannot be decoded: after % stand two hexadecimal digits, and % itself is %25.")
                .build());
    }

    void install(@Observes Router router) {
        router.errorHandler(BAD_REQUEST, this::answer);
    }

    private void answer(RoutingContext http) {
        if (!http.response().ended()) {
            http.response()
                    .setStatusCode(BAD_REQUEST)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end(Buffer.buffer(problem));
        }
    }
}
