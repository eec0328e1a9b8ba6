package org.whosaid.api.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeParameterTest {
    @ParameterizedTest
    @CsvSource({
        "2024-11-22, 2024-11-22T00:00:00Z, 2024-11-23T00:00:00Z",
        "2024-11-22T18:30:00Z, 2024-11-22T18:30:00Z, 2024-11-22T18:30:00.000001Z",
        "2024-11-22T18:30:00+02:00, 2024-11-22T16:30:00Z, 2024-11-22T16:30:00.000001Z",
    })
    void is_a_day_or_a_time(String written, Instant start, Instant end) {
        assertThat(TimeParameter.of(written)).contains(new TimeParameter(start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "T",
                "yesterday",
                "2024-11-31",
                "2024-11-22T18:30:00",
                "1732300200",
                "+999999999-12-31",
                "-0001-01-01"
            })
    void is_nothing_else(String written) {
        assertThat(TimeParameter.of(written)).isEmpty();
    }
}
