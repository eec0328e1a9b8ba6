package org.whosaid.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whosaid.store.name.IdScheme;
import org.whosaid.store.name.NameKey;
import org.whosaid.store.speaker.ReferencePerson;
import org.whosaid.store.speaker.ReferenceRepository;

/**
 * Reads the operator's list of people: JSON Lines with {@code id}, {@code name} and, if known, {@code aliases}, {@code gender}, {@code
 * role}, {@code state}, {@code party}, {@code start}, {@code end}, {@code source}, {@code scheme}; other members are passed over.
 * Thread-safe.
 */
@ApplicationScoped
public class ReferenceList {
    /** The scheme of ids that no known scheme has. */
    private static final String OTHER = "official";

    private final ReferenceRepository people;
    private final ObjectReader entries;

    ReferenceList(ReferenceRepository people, ObjectMapper json) {
        this.people = people;
        this.entries = json.readerFor(Entry.class);
    }

    /** A line that is no person of use, by its number from 1. */
    public record BadLine(long number, String detail) {}

    /**
     * What came of reading a list.
     *
     * @param people how many there are now
     */
    public record Loaded(long people, List<BadLine> badLines) {
        public Loaded {
            badLines = List.copyOf(badLines);
        }
    }

    /**
     * Puts the list in place of the one before, line by line; bad lines are left out.
     *
     * @throws UncheckedIOException if the file cannot be read; then the list before stays
     */
    public Loaded load(Path file) {
        List<BadLine> bad = new ArrayList<>();
        // Bytes as characters: a line that is no UTF-8 is a bad line, not a bad file.
        try (BufferedReader lines = Files.newBufferedReader(file, ISO_8859_1)) {
            long count = people.replace(people(lines.lines().iterator(), bad));
            return new Loaded(count, bad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Iterator<ReferencePerson> people(Iterator<String> lines, List<BadLine> bad) {
        Stream<Optional<ReferencePerson>> read = Stream.iterate(1L, number -> number + 1)
                .takeWhile(number -> lines.hasNext())
                .map(number -> person(number, lines.next(), bad));
        return read.flatMap(Optional::stream).iterator();
    }

    private Optional<ReferencePerson> person(long number, String line, List<BadLine> bad) {
        if (line.isBlank()) {
            return Optional.empty();
        }
        try {
            Entry entry = entries.readValue(line.getBytes(ISO_8859_1));
            return Optional.of(entry.toPerson());
        } catch (JsonProcessingException e) {
            bad.add(new BadLine(number, e.getOriginalMessage()));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            bad.add(new BadLine(number, String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    /** A line as it is written. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(
            @Nullable String id,
            @Nullable String scheme,
            @Nullable String name,
            @Nullable List<@Nullable String> aliases,
            @Nullable String gender,
            @Nullable String role,
            @Nullable String state,
            @Nullable String party,
            @Nullable String start,
            @Nullable String end,
            @Nullable String source) {
        /** @throws IllegalArgumentException if something is missing or cannot be kept; or a DateTimeException */
        ReferencePerson toPerson() {
            String key = text("id", id).orElseThrow(() -> new IllegalArgumentException("id is missing"));
            String full = text("name", name).orElseThrow(() -> new IllegalArgumentException("name is missing"));
            if (NameKey.of(full).isEmpty()) {
                throw new IllegalArgumentException("name has no letter in it");
            }
            return new ReferencePerson(
                    text("scheme", scheme)
                            .map(given -> soundScheme(given, key))
                            .or(() -> IdScheme.nameFor(key))
                            .orElse(OTHER),
                    key,
                    full,
                    otherNames(),
                    text("gender", gender),
                    text("role", role),
                    text("state", state),
                    text("party", party),
                    text("start", start).map(LocalDate::parse),
                    text("end", end).map(LocalDate::parse),
                    text("source", source));
        }

        private List<String> otherNames() {
            return (aliases == null ? List.<@Nullable String>of() : aliases)
                    .stream()
                            .filter(Objects::nonNull)
                            .flatMap(alias -> text("aliases", alias).stream())
                            .filter(alias -> !NameKey.of(alias).isEmpty())
                            .toList();
        }

        private static Optional<String> text(String member, @Nullable String value) {
            if (value == null || value.isBlank()) {
                return Optional.empty();
            }
            UnusableCharacter.in(value).ifPresent(found -> {
                throw new IllegalArgumentException(member + " " + found.detail());
            });
            if (value.length() > NameKey.LONGEST_NAME) {
                throw new IllegalArgumentException(
                        "%s is longer than %d characters".formatted(member, NameKey.LONGEST_NAME));
            }
            return Optional.of(value.strip());
        }

        private static String soundScheme(String scheme, String id) {
            if (!IdScheme.isName(scheme)) {
                throw new IllegalArgumentException("scheme is none; " + IdScheme.NAMES);
            }
            IdScheme.formMissedBy(scheme, id).ifPresent(form -> {
                throw new IllegalArgumentException("id is not one of %s; it has %s".formatted(scheme, form));
            });
            return scheme;
        }
    }
}
