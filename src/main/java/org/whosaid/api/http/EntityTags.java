package org.whosaid.api.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.problem.ProblemType;
import org.whosaid.engine.text.Sha256;

/** Strong entity tags (RFC 9110): the same bytes have the same one, in another unit of offsets or media type another. Thread-safe. */
@ApplicationScoped
public class EntityTags {
    private static final String ANY = "*";
    private static final String WEAK = "W/";
    private static final Pattern TAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7E\\x80-\\uFFFF]*\"");
    private static final Pattern LIST = Pattern.compile("[ \\t,]*(?:(" + TAG.pattern() + ")[ \\t]*(?:,[ \\t,]*|$))+");
    /** Of 64 digits; 128 bits are more than enough. */
    private static final int DIGITS = 32;

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    /** The bytes of an answer as JSON. */
    byte[] bytesOf(Object answer) {
        return AnswerBytes.of(answer, json);
    }

    /** The tag of an answer as {@code application/json}. */
    private String of(Object answer) {
        return of(bytesOf(answer), MediaType.APPLICATION_JSON_TYPE);
    }

    /** An answer with its tag, so that the next change can go by it. */
    public <T> RestResponse.ResponseBuilder<T> tagged(RestResponse.Status status, T answer) {
        return RestResponse.ResponseBuilder.create(status, answer).header(HttpHeaders.ETAG, of(answer));
    }

    String of(byte[] bytes, MediaType type) {
        String content = new String(bytes, StandardCharsets.UTF_8);
        String named = "%s/%s\n%s".formatted(type.getType(), type.getSubtype(), content);
        return '"' + Sha256.of(named).substring(0, DIGITS) + '"';
    }

    /** Whether If-None-Match names the tag: by weak comparison, as that header wants it. */
    boolean isKnown(String ifNoneMatch, String tag) {
        return ifNoneMatch.strip().equals(ANY)
                || tagsIn(ifNoneMatch).stream().anyMatch(known -> known.equals(tag) || known.equals(WEAK + tag));
    }

    /** The condition that a change comes with: 428 without one, 400 if it is none. */
    public Condition condition(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemType.PRECONDITION_REQUIRED
                    .because(
                            "Send the ETag of the version you have read as If-Match, so that nobody's change is lost, or * to change any version.")
                    .build();
        }
        return conditionIfSent(ifMatch);
    }

    /** The condition of a change that may come without one: 400 if it is none. */
    public Condition conditionIfSent(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return answers -> {};
        }
        List<String> tags = tagsIn(ifMatch);
        boolean isAny = ifMatch.strip().equals(ANY);
        if (!isAny && !LIST.matcher(ifMatch).matches()) {
            throw ProblemType.BAD_REQUEST
                    .because(
                            "If-Match is not an entity tag; send the ETag from GET, including its quotation marks, or *.")
                    .build();
        }
        return answers -> {
            List<String> now = Stream.of(answers).map(this::of).toList();
            if (!isAny && Collections.disjoint(tags, now)) {
                throw ProblemType.PRECONDITION_FAILED
                        .because(
                                "It has changed since you read it, or you read it with another unit of offsets; read it again and check whether your change still applies.")
                        .withHeader(HttpHeaders.ETAG, now.get(0))
                        .build();
            }
        };
    }

    private static List<String> tagsIn(String header) {
        List<String> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(header);
        while (tag.find()) {
            tags.add(tag.group());
        }
        return tags;
    }

    /** What must hold before something may be changed. */
    public interface Condition {
        /**
         * @param answers the answers that GET gives about it, in all units of offsets in which it may have been read
         * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 if it does not hold for one of them
         */
        void check(Object... answers);
    }
}
