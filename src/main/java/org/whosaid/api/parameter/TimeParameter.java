package org.whosaid.api.parameter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A point in time as clients write it: a whole day in UTC, or a time with its offset.
 *
 * @param start its first instant
 * @param end the first instant after it
 */
public record TimeParameter(Instant start, Instant end) {
    public static final String HOW_TO =
            "is not a valid time; write a day (2024-11-22) or a time with its offset (2024-11-22T18:30:00Z)";

    /** Empty if it is neither, or lies outside the years 1 to 9999. */
    public static Optional<TimeParameter> of(String written) {
        try {
            return Optional.of(
                            written.indexOf('T') < 0
                                    ? day(LocalDate.parse(written))
                                    : time(OffsetDateTime.parse(written)))
                    .filter(moment -> isSound(moment.start()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static TimeParameter day(LocalDate day) {
        return new TimeParameter(
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static TimeParameter time(OffsetDateTime time) {
        // PostgreSQL counts microseconds.
        return new TimeParameter(time.toInstant(), time.toInstant().plusNanos(1000));
    }

    private static boolean isSound(Instant time) {
        int year = time.atOffset(ZoneOffset.UTC).getYear();
        return year >= 1 && year <= 9999;
    }
}
