package org.whosaid.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.ingest.page.PublicationTime;

class PublicationTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-11-22T10:00:00+01:00 | 2024-11-22T09:00:00Z",
                "2024-11-22T10:00:00+0100 | 2024-11-22T09:00:00Z",
                "2024-11-22T10:00:00.123Z | 2024-11-22T10:00:00.123Z",
                "2024-11-22T10:00Z | 2024-11-22T10:00:00Z",
                "2024-11-22t10:00:00z | 2024-11-22T10:00:00Z",
                "2024-11-22 10:00:00 +0100 | 2024-11-22T09:00:00Z",
                "2024-11-22T10:00:00 | 2024-11-22T10:00:00Z",
                "2024-11-22 | 2024-11-22T00:00:00Z",
                "Fri, 22 Nov 2024 10:00:00 GMT | 2024-11-22T10:00:00Z"
            })
    void readsWhatPagesWrite(String written, Instant expected) {
        assertThat(PublicationTime.parse(written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "22/11/2024", "2024-13-40", "2024-11-22T99:00", "+1000000000-01-01"})
    void restIsNoTime(String written) {
        assertThat(PublicationTime.parse(written)).isEmpty();
    }
}
