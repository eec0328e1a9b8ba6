package org.whosaid.search.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Of ten thousand days, unless said otherwise. */
class TimeRangeTest {
    private static final Instant LATEST = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void the_next_one_is_as_long_as_what_was_found_promises() {
        assertThat(days(lastDays(100).longer(49, 100))).isEqualTo(300);
    }

    @Test
    void nearly_enough_still_doubles_it() {
        assertThat(days(lastDays(100).longer(99, 100))).isEqualTo(200);
    }

    @Test
    void hardly_any_lengthen_it_no_more_than_sixteen_times() {
        assertThat(days(lastDays(5).longer(1, 100))).isEqualTo(80);
    }

    @Test
    void few_hits_are_rather_looked_for_in_all_times() {
        assertThat(lastDays(100).longer(9, 100).isWhole()).isTrue();
    }

    @Test
    void nearly_all_times_are_all() {
        assertThat(lastDays(4000).longer(900, 1000).isWhole()).isTrue();
    }

    @Test
    void where_all_was_said_at_once_there_is_no_longer_one() {
        assertThat(new TimeRange(LATEST, LATEST, LATEST).longer(0, 51).isWhole())
                .isTrue();
    }

    private static TimeRange lastDays(int days) {
        return new TimeRange(LATEST.minus(Duration.ofDays(days)), LATEST, LATEST.minus(Duration.ofDays(10_000)));
    }

    private static long days(TimeRange stretch) {
        return Duration.between(stretch.since(), stretch.latest()).toDays();
    }
}
