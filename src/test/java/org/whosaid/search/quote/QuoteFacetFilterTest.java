package org.whosaid.search.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteFacetFilterTest {
    @Test
    void a_stretch_of_time_is_days_up_to_a_month_months_up_to_a_year_and_years() {
        assertThat(days("2022-11-29T23:59:59Z", "2025-02-02T00:00:00Z"))
                .containsExactly(
                        day("2022-11-29"),
                        day("2022-11-30"),
                        "m" + (2022 * 12 + 11),
                        "y2023",
                        "y2024",
                        "m" + 2025 * 12,
                        day("2025-02-01"),
                        day("2025-02-02"));
    }

    @Test
    void a_moment_is_its_day() {
        assertThat(days("2024-02-29T12:00:00Z", "2024-02-29T12:00:00Z")).containsExactly(day("2024-02-29"));
    }

    @Test
    void thousands_of_years_are_not_worth_naming() {
        assertThat(QuoteFacetFilter.daysBetween(
                        Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("9999-12-31T00:00:00Z")))
                .isEmpty();
    }

    private static List<String> days(String first, String last) {
        return QuoteFacetFilter.daysBetween(Instant.parse(first), Instant.parse(last))
                .orElseThrow();
    }

    private static String day(String date) {
        return "d" + LocalDate.parse(date).toEpochDay();
    }
}
