package org.whosaid.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Answers as bytes of JSON. */
public final class AnswerBytes {
    private AnswerBytes() {}

    /**
     * The bytes of an answer.
     *
     * @throws IllegalStateException if it cannot be written, which is a fault of ours: the IOException that Jackson's own exception is
     *     would be taken for a client who has gone
     */
    public static byte[] of(Object answer, ObjectMapper json) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written", e);
        }
    }
}
