package org.whosaid.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerBytesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void are_json_in_utf_8() {
        assertThat(AnswerBytes.of(Map.of("said", "“ja”"), JSON)).asString().isEqualTo("{\"said\":\"“ja”\"}");
    }

    @Test
    void a_failure_is_ours_and_no_connection_lost() {
        // What an executable meets that was not told of a type: Jackson finds nothing to write.
        Object unknown = new Object();
        assertThatIllegalStateException()
                .isThrownBy(() -> AnswerBytes.of(unknown, JSON))
                .withCauseInstanceOf(JsonMappingException.class);
    }
}
