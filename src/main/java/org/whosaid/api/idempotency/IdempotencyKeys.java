package org.whosaid.api.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.api.problem.ErrorView;
import org.whosaid.api.problem.ProblemType;
import org.whosaid.store.IdempotencyKeyRepository;
import org.whosaid.store.IdempotencyKeyRepository.KeyRecord;
import org.whosaid.store.IdempotencyKeyRepository.KeyUse;
import org.whosaid.store.IdempotencyKeyRepository.StoredAnswer;

/**
 * Hands out keys and answers again, as draft-ietf-httpapi-idempotency-key-header says: one request at a time with a key, the stored
 * answer to the same request, 422 to another one. Only answers below 400 are stored: a refused request has changed nothing, and may be
 * mended and sent again with its key. Thread-safe.
 */
@ApplicationScoped
public class IdempotencyKeys {
    public static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final int LONGEST = 255;
    private static final long LONGEST_PAUSE_SECONDS = 5;

    private final IdempotencyKeyRepository keys;
    private final IdempotencySettings settings;
    private final ObjectMapper json;

    IdempotencyKeys(IdempotencyKeyRepository keys, IdempotencySettings settings, ObjectMapper json) {
        this.keys = keys;
        this.settings = settings;
        this.json = json;
    }

    /** The key in a header, with or without the quotation marks of a structured field. */
    public static String keyOf(String header) {
        String key = header.strip();
        if (key.length() >= 2 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        if (key.isEmpty() || key.length() > LONGEST || !key.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw ProblemType.INVALID_PARAMETER.because(
                    "The Idempotency-Key is not valid.",
                    List.of(ErrorView.inParameter(HEADER, "takes 1 to 255 visible ASCII characters, such as a UUID")));
        }
        return key;
    }

    /**
     * Takes the key for a request.
     *
     * @throws HttpProblem if another request has or had it
     */
    public Claim claim(KeyUse use) {
        UUID claim = UUID.randomUUID();
        Instant now = Instant.now();
        try {
            if (keys.claim(use, claim, now, now.plus(settings.inFlight()), now.plus(settings.keep()))) {
                return new Claim(claim, use, Optional.empty());
            }
            KeyRecord used = keys.find(use).orElseThrow(() -> inFlight(now));
            if (!used.fingerprint().equals(use.fingerprint())) {
                throw reused();
            }
            StoredAnswer answer = used.answer().orElseThrow(() -> inFlight(used.claimedUntil()));
            return new Claim(claim, use, Optional.of(replay(answer)));
        } catch (SQLException e) {
            throw new KeysUnreachable(e);
        }
    }

    /** Keeps what is answered. */
    public void complete(Claim claim, int status, Map<String, List<String>> headers, byte[] body) {
        try {
            keys.complete(claim.id(), claim.use(), new StoredAnswer(status, json.writeValueAsString(headers), body));
        } catch (SQLException | JsonProcessingException e) {
            throw new KeysUnreachable(e);
        }
    }

    /** Frees the key of a request that was refused. */
    public void release(Claim claim) {
        try {
            keys.release(claim.id(), claim.use());
        } catch (SQLException e) {
            throw new KeysUnreachable(e);
        }
    }

    private Response replay(StoredAnswer answer) {
        Response.ResponseBuilder response = Response.status(answer.status()).entity(answer.body());
        try {
            Map<String, List<String>> headers = json.readValue(answer.headers(), new TypeReference<>() {});
            headers.forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored headers are no JSON", e);
        }
        return response.header(REPLAYED, true).build();
    }

    private static HttpProblem reused() {
        return ProblemType.IDEMPOTENCY_KEY_REUSED.because(
                "This key came with another request before.",
                List.of(ErrorView.inParameter(HEADER, "belongs to another request; take a new one")));
    }

    private static HttpProblem inFlight(Instant until) {
        long seconds = Math.min(
                LONGEST_PAUSE_SECONDS, Duration.between(Instant.now(), until).toSeconds());
        return ProblemType.REQUEST_IN_FLIGHT
                .because("The first request with this key is still in progress; repeat it later for its answer.")
                .withHeader("Retry-After", Math.max(1, seconds))
                .build();
    }

    /**
     * A key that a request may use.
     *
     * @param replay the answer to give instead of doing anything; empty if the request is new
     */
    public record Claim(UUID id, KeyUse use, Optional<Response> replay) {}

    /** PostgreSQL did not do what is needed; known by its cause. */
    static final class KeysUnreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        KeysUnreachable(Exception cause) {
            super(cause);
        }
    }
}
