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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the forms in which pages give their date. */
public final class PublicationTime {
    /** The first newspaper is of 1605; 0001-01-01 is what a program writes that knows no date. */
    private static final int FIRST_YEAR = 1600;

    private static final int LAST_YEAR = 9999;
    private static final int LONGEST = 100;

    private static final List<DateTimeFormatter> FORMS = List.of(
            // ISO 8601 with what pages leave out: no zone, no time.
            form(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ISO_LOCAL_TIME),
            form(pattern("uuuuMMdd"), pattern("HHmm[ss]")),
            form(pattern("uuuuMMdd"), DateTimeFormatter.ISO_LOCAL_TIME),
            form(pattern("uuuu/M/d"), DateTimeFormatter.ISO_LOCAL_TIME),
            form(pattern("MMMM d uuuu"), pattern("h:mm[:ss] a")),
            form(pattern("MMM d uuuu"), pattern("h:mm[:ss] a")),
            form(pattern("d MMMM uuuu"), pattern("h:mm[:ss] a")),
            form(pattern("d MMM uuuu"), pattern("h:mm[:ss] a")),
            form(pattern("MMMM d uuuu"), pattern("H:mm[:ss]")),
            form(pattern("MMM d uuuu"), pattern("H:mm[:ss]")),
            form(pattern("d MMMM uuuu"), pattern("H:mm[:ss]")),
            form(pattern("d MMM uuuu"), pattern("H:mm[:ss]")));

    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b[.,]?\\s*");
    private static final Pattern DAY_AND_TIME = Pattern.compile("^([\\d/-]+|.*?\\b\\d{4})(?:T|[\\s,]|at\\b)+(\\d.*)$");
    private static final Pattern SECONDS = Pattern.compile("1\\d{9}(?:\\d{3})?");

    private PublicationTime() {}

    /** The moment; what has no zone is read as UTC, what has no time as midnight. Years before newspapers are no date. */
    public static Optional<Instant> parse(String value) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        String written = plain(value);
        return Stream.concat(
                        seconds(written).stream(),
                        FORMS.stream().map(form -> read(written, form)).flatMap(Optional::stream))
                .findFirst()
                .filter(PublicationTime::isOfNewspapers);
    }

    /** The forms' marks and spaces, in one way: "Fri., Nov. 22nd, 2024 at 10 a.m." becomes "Nov 22 2024T10:00 AM". */
    private static String plain(String value) {
        String written = WEEKDAY.matcher(value.strip().replaceAll("\\s+", " ")).replaceFirst("");
        written = written.replaceAll("(?i)\\b([ap])\\.?m\\b\\.?", "$1M")
                .replaceAll("(?i)\\s*\\b(?:GMT|UTC)\\b(?:\\s*\\(.*\\))?", "Z")
                .replaceAll("Z([+-])", "$1")
                .replaceAll("\\s*\\([^)]*\\)$", "")
                .replaceAll("(?<=[\\d:])\\s+([+-]\\d\\d:?\\d\\d)$", "$1")
                .replaceAll("(?i)(\\d)(?:st|nd|rd|th)\\b", "$1")
                .replaceAll("(?i)\\bsept\\b", "Sep")
                .replaceAll("(?<=\\p{L})\\.", "")
                .replace(",", " ")
                .replaceAll(" +", " ")
                .replaceAll(" (?=Z$)", "")
                .strip();
        Matcher parts = DAY_AND_TIME.matcher(written);
        return parts.matches()
                ? parts.group(1).strip()
                        + "T"
                        + parts.group(2)
                                .replaceFirst("^(\\d{1,2})(?= ?[aApP]M)", "$1:00")
                                .replaceFirst("(?i)(\\d)([ap]M)", "$1 $2")
                : written;
    }

    private static Optional<Instant> read(String written, DateTimeFormatter form) {
        try {
            return Optional.of(
                    instant(form.parseBest(written, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Seconds or milliseconds since 1970, of this century. */
    private static Optional<Instant> seconds(String written) {
        if (!SECONDS.matcher(written).matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(written);
        return Optional.of(written.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
    }

    private static boolean isOfNewspapers(Instant time) {
        int year = time.atOffset(ZoneOffset.UTC).getYear();
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }

    private static DateTimeFormatter form(DateTimeFormatter day, DateTimeFormatter time) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(day)
                .optionalStart()
                .appendLiteral('T')
                .append(time)
                .optionalStart()
                .appendPattern("[XXX][XX][X]")
                .toFormatter(Locale.ENGLISH);
    }

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
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
