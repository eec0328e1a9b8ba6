package org.whosaid.ingest.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Reads the forms in which pages give their date. */
public final class PublicationTime {
    /** ISO 8601 with what pages leave out or write differently: no zone, no time, +0100, a space for the T. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendPattern("[XXX][XX][X]")
            .toFormatter();

    private PublicationTime() {}

    /** The moment; what has no zone is read as UTC, what has no time as midnight. */
    public static Optional<Instant> parse(String value) {
        try {
            String iso = value.strip()
                    .replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) +(\\d)", "$1T$2")
                    .replaceFirst(" +([+Z-])", "$1");
            return Optional.of(instant(ISO.parseBest(iso, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)));
        } catch (DateTimeException e) {
            return parseMailDate(value);
        }
    }

    private static Optional<Instant> parseMailDate(String value) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor read) {
        if (read instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (read instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC);
        }
        return ((LocalDate) read).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
