package org.whosaid.api.parameter;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.problem.ErrorView;
import org.whosaid.api.problem.ProblemType;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.PageRequest;

/** Reads parameters and gathers what is wrong with them, so that one answer names all. Mutable; for one request. */
public final class ParameterReader {
    public static final String EMPTY = "is empty; send a value, or leave it out";
    public static final String ZERO = "has U+0000; leave it out";
    private static final String NO_PROBABILITY = "is not a number from 0 to 1";

    private final List<ErrorView> errors = new ArrayList<>();
    private final ProblemType problem;
    private final BiFunction<String, String, ErrorView> error;
    /** How one of several values is named. */
    private final BiFunction<String, Integer, String> item;

    public ParameterReader() {
        this(ProblemType.INVALID_PARAMETER, ErrorView::inParameter, (name, index) -> name);
    }

    private ParameterReader(
            ProblemType problem,
            BiFunction<String, String, ErrorView> error,
            BiFunction<String, Integer, String> item) {
        this.problem = problem;
        this.error = error;
        this.item = item;
    }

    /** For the same parameters as members of a JSON body. */
    public static ParameterReader ofBody() {
        return new ParameterReader(
                ProblemType.INVALID_BODY,
                (name, detail) -> ErrorView.at("/" + name, detail),
                (name, index) -> name + "/" + index);
    }

    /** Words of the client's choice. */
    public Optional<String> text(String name, @Nullable String given) {
        Optional<String> text = Optional.ofNullable(given).filter(ParameterReader::isText);
        if (given != null && text.isEmpty()) {
            refuse(name, given.isBlank() ? EMPTY : ZERO);
        }
        return text;
    }

    /** Whether something is given that can be looked for. */
    public static boolean isText(@Nullable String given) {
        return given != null && !given.isBlank() && given.indexOf('\0') < 0;
    }

    /** A time or day; see {@link TimeParameter}. */
    public Optional<TimeParameter> moment(String name, @Nullable String given) {
        return read(name, given, TimeParameter::of, TimeParameter.HOW_TO);
    }

    /** An id. */
    public Optional<UUID> id(String name, @Nullable String given) {
        return read(name, given, ParameterReader::idOf, "is not a valid id");
    }

    /** A probability. */
    public Optional<Double> probability(String name, @Nullable String given) {
        return read(name, given, ParameterReader::probabilityOf, NO_PROBABILITY);
    }

    /** A probability that came as a number. */
    public Optional<Double> probability(String name, @Nullable Double given) {
        return read(name, given, ParameterReader::ifProbability, NO_PROBABILITY);
    }

    /** Constants by their names in lower case; a parameter may come several times. */
    public <E extends Enum<E>> Set<E> choices(String name, List<String> given, Class<E> type) {
        return IntStream.range(0, given.size())
                .mapToObj(i -> choice(item.apply(name, i), given.get(i), type))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A constant by its name in lower case. */
    public <E extends Enum<E>> Optional<E> choice(String name, @Nullable String given, Class<E> type) {
        List<E> known = List.of(type.getEnumConstants());
        return read(
                name, given, written -> ChoiceNames.named(written, known), "is not one of " + ChoiceNames.names(known));
    }

    /** The unit in which offsets come back; code points unless it is given. */
    public OffsetUnit offsets(@Nullable String given) {
        Function<String, Optional<OffsetUnit>> reading = written -> Stream.of(OffsetUnit.values())
                .filter(unit -> unit.id().equals(written))
                .findFirst();
        return read("offsets", given, reading, "is neither codePoint nor utf16").orElse(OffsetUnit.CODE_POINT);
    }

    /** Which part of a list is asked for. */
    PageRequest page(@Nullable String cursor, @Nullable String limit) {
        Optional<Cursor> after = cursor(cursor);
        return new PageRequest(limit(limit, PageRequest.LARGEST, PageRequest.USUAL), after);
    }

    /** The same with a limit that came as a number. */
    public PageRequest page(@Nullable String cursor, @Nullable Integer limit) {
        Optional<Cursor> after = cursor(cursor);
        int largest = PageRequest.LARGEST;
        return new PageRequest(
                limit(limit, number -> ifLimit(number, largest), largest).orElse(PageRequest.USUAL), after);
    }

    private Optional<Cursor> cursor(@Nullable String given) {
        return read("cursor", given, Cursor::of, "is not a valid cursor; copy it unchanged from `next`");
    }

    /** How many items are asked for. */
    public int limit(@Nullable String given, int largest, int usual) {
        return limit(given, written -> limitOf(written, largest), largest).orElse(usual);
    }

    private <V> Optional<Integer> limit(@Nullable V given, Function<V, Optional<Integer>> reading, int largest) {
        return read("limit", given, reading, "is not a whole number from 1 to " + largest);
    }

    /** The number of a line, from 1. */
    public long line(String name, @Nullable String given) {
        Function<String, Optional<Long>> reading = written -> {
            try {
                return Optional.of(Long.valueOf(written)).filter(line -> line >= 1);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        };
        return read(name, given, reading, "is not a whole number of at least 1").orElse(1L);
    }

    /** Whether only what failed is asked for; all is unless it is given. */
    public boolean isFailedOnly(String name, @Nullable String given) {
        Function<String, Optional<Boolean>> reading = written ->
                Optional.ofNullable(Map.of("all", false, "failed", true).get(written));
        return read(name, given, reading, "is neither all nor failed").orElse(false);
    }

    /** @throws HttpProblem that names every wrong parameter, if there is one */
    public void throwIfWrong() {
        if (!errors.isEmpty()) {
            throw problem();
        }
    }

    /** What names every wrong parameter. */
    public HttpProblem problem() {
        return problem.because("Correct the parameters listed in `errors`.", errors);
    }

    /** Notes something wrong that no single value shows. */
    public void refuse(String name, String detail) {
        errors.add(error.apply(name, detail));
    }

    /** An id; empty for what was never one. */
    public static Optional<UUID> idOf(String written) {
        try {
            UUID id = UUID.fromString(written);
            return id.toString().equalsIgnoreCase(written) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private <V, T> Optional<T> read(String name, @Nullable V given, Function<V, Optional<T>> reading, String detail) {
        if (given == null) {
            return Optional.empty();
        }
        Optional<T> value = reading.apply(given);
        if (value.isEmpty()) {
            refuse(name, detail);
        }
        return value;
    }

    private static Optional<Double> probabilityOf(String written) {
        try {
            return ifProbability(Double.valueOf(written));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Double> ifProbability(Double given) {
        return Optional.of(given).filter(value -> value >= 0 && value <= 1);
    }

    private static Optional<Integer> limitOf(String written, int largest) {
        try {
            return ifLimit(Integer.valueOf(written), largest);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> ifLimit(Integer given, int largest) {
        return Optional.of(given).filter(value -> value >= 1 && value <= largest);
    }
}
