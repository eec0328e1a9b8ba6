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
                "Fri, 22 Nov 2024 10:00:00 GMT | 2024-11-22T10:00:00Z",
                "Fri, 22 Nov 2024 10:00:00 +0100 | 2024-11-22T09:00:00Z",
                "Fri Nov 22 2024 10:00:00 GMT+0100 (Central European Standard Time) | 2024-11-22T09:00:00Z",
                "2024-11-22T10:00:00 GMT | 2024-11-22T10:00:00Z",
                "2024-11-22 10:00:00 UTC | 2024-11-22T10:00:00Z",
                "2024-11-22 10:00 | 2024-11-22T10:00:00Z",
                "20241122 | 2024-11-22T00:00:00Z",
                "20241122T100000Z | 2024-11-22T10:00:00Z",
                "20241122T100000+0100 | 2024-11-22T09:00:00Z",
                "2024/11/22 | 2024-11-22T00:00:00Z",
                "November 22, 2024 | 2024-11-22T00:00:00Z",
                "Nov. 22, 2024 | 2024-11-22T00:00:00Z",
                "Sept. 5, 2024 | 2024-09-05T00:00:00Z",
                "22 November 2024 | 2024-11-22T00:00:00Z",
                "22nd November 2024 | 2024-11-22T00:00:00Z",
                "Friday, November 22, 2024 | 2024-11-22T00:00:00Z",
                "November 22, 2024 10:05 AM | 2024-11-22T10:05:00Z",
                "Nov 22, 2024 at 10:05 p.m. | 2024-11-22T22:05:00Z",
                "November 22, 2024, 9:30 a.m. | 2024-11-22T09:30:00Z",
                "NOVEMBER 22, 2024 | 2024-11-22T00:00:00Z",
                "1732269600 | 2024-11-22T10:00:00Z",
                "1732269600000 | 2024-11-22T10:00:00Z"
            })
    void readsWhatPagesWrite(String written, Instant expected) {
        assertThat(PublicationTime.parse(written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "22/11/2024",
                "2024-13-40",
                "2024-11-22T99:00",
                "+1000000000-01-01",
                "0001-01-01T00:00:00",
                "0001-01-01",
                "1 January 1",
                "Updated 3 hours ago",
                "May"
            })
    void restIsNoTime(String written) {
        assertThat(PublicationTime.parse(written)).isEmpty();
    }
}
