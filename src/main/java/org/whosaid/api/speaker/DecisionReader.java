package org.whosaid.api.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.api.problem.ErrorView;
import org.whosaid.api.problem.ProblemType;
import org.whosaid.api.speaker.SpeakerPatchRequest.ListPatch;
import org.whosaid.engine.speaker.SpeakerType;
import org.whosaid.ingest.UnusableCharacter;
import org.whosaid.store.decision.SpeakerChange;
import org.whosaid.store.name.IdScheme;
import org.whosaid.store.name.NameKey;

/** Reads decisions about speakers and gathers what is wrong with them, so that one answer names all. Mutable; for one request. */
final class DecisionReader {
    private static final int LONGEST_ID = 200;
    private static final int MOST = 200;

    private final List<ErrorView> errors = new ArrayList<>();

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem that names every wrong part, if there is one */
    static SpeakerChange change(@Nullable SpeakerPatchRequest given) {
        DecisionReader reader = new DecisionReader();
        SpeakerPatchRequest patch = given == null ? new SpeakerPatchRequest(null, null, null, null, null) : given;
        Optional<ListPatch> aliases = Optional.ofNullable(patch.aliases());
        Optional<ListPatch> roles = Optional.ofNullable(patch.roles());
        SpeakerChange change = new SpeakerChange(
                Optional.ofNullable(patch.name()).flatMap(name -> reader.text("/name", name)),
                Optional.ofNullable(patch.type()).flatMap(reader::type),
                reader.texts("/aliases/add", aliases.map(ListPatch::add)),
                reader.texts("/aliases/remove", aliases.map(ListPatch::remove)),
                reader.texts("/roles/add", roles.map(ListPatch::add)),
                reader.texts("/roles/remove", roles.map(ListPatch::remove)),
                reader.externalIds(patch.externalIds()));
        if (reader.errors.isEmpty() && change.isEmpty()) {
            reader.flaw("", "changes nothing; send the members to be changed");
        }
        reader.throwIfWrong();
        return change;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem that names every wrong part, if there is one */
    static Merge merge(@Nullable MergeRequest given, Predicate<UUID> isThere) {
        DecisionReader reader = new DecisionReader();
        String into = given == null ? null : given.into();
        List<@Nullable String> with = given == null ? null : given.with();
        if ((into == null) == (with == null || with.isEmpty())) {
            reader.flaw("", "must have either into, an id, or with, a list of ids");
        }
        Optional<UUID> survivor = Optional.ofNullable(into).flatMap(id -> reader.id("/into", id, isThere));
        List<UUID> others = new ArrayList<>();
        for (int i = 0; with != null && i < with.size(); i++) {
            reader.id("/with/" + i, with.get(i), isThere).ifPresent(others::add);
        }
        reader.checkLength("/with", others);
        reader.throwIfWrong();
        return new Merge(survivor, others);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem if it is not the id of a speaker */
    static UUID from(@Nullable DistinctRequest given, Predicate<UUID> isThere) {
        DecisionReader reader = new DecisionReader();
        Optional<UUID> from = reader.id("/from", given == null ? null : given.from(), isThere);
        reader.throwIfWrong();
        return from.orElseThrow();
    }

    /**
     * Which speakers are one.
     *
     * @param into who takes over; empty where the speaker itself does
     * @param with those whom the speaker itself takes over
     */
    record Merge(Optional<UUID> into, List<UUID> with) {
        Merge {
            with = List.copyOf(with);
        }
    }

    private void throwIfWrong() {
        if (!errors.isEmpty()) {
            throw ProblemType.INVALID_DECISION.because(
                    "Correct what is listed in `errors` and send the request again.", errors);
        }
    }

    private void flaw(String pointer, String detail) {
        errors.add(ErrorView.at(pointer, detail));
    }

    private Optional<UUID> id(String pointer, @Nullable String given, Predicate<UUID> isThere) {
        Optional<UUID> id =
                Optional.ofNullable(given).flatMap(ParameterReader::idOf).filter(isThere);
        if (id.isEmpty()) {
            flaw(pointer, "is not the id of a speaker");
        }
        return id;
    }

    private Optional<SpeakerType> type(String given) {
        Optional<SpeakerType> type = Stream.of(SpeakerType.PERSON, SpeakerType.ORGANIZATION)
                .filter(known -> known.id().equals(given))
                .findFirst();
        if (type.isEmpty()) {
            flaw("/type", "is neither person nor organization");
        }
        return type;
    }

    private List<String> texts(String pointer, Optional<List<@Nullable String>> given) {
        List<String> texts = new ArrayList<>();
        List<@Nullable String> sent = given.orElse(List.of());
        checkLength(pointer, sent);
        for (int i = 0; i < sent.size(); i++) {
            text(pointer + "/" + i, sent.get(i)).ifPresent(texts::add);
        }
        return texts;
    }

    private void checkLength(String pointer, List<?> list) {
        if (list.size() > MOST) {
            flaw(pointer, "has %d items, at most %d are taken at once".formatted(list.size(), MOST));
        }
    }

    private Optional<String> text(String pointer, @Nullable String given) {
        String text = given == null ? "" : given.strip();
        Optional<String> flaw = UnusableCharacter.in(text).map(UnusableCharacter::detail);
        String key = flaw.isPresent() ? "" : NameKey.of(text);
        if (flaw.isPresent()) {
            flaw(pointer, flaw.get());
        } else if (key.isEmpty()) {
            flaw(pointer, "is blank");
        } else if (Math.max(text.length(), key.length()) > NameKey.LONGEST_NAME) {
            flaw(pointer, "is longer than %d characters".formatted(NameKey.LONGEST_NAME));
        }
        return Optional.of(text).filter(sound -> !key.isEmpty());
    }

    private Map<String, Optional<String>> externalIds(@Nullable Map<String, @Nullable String> given) {
        Map<String, Optional<String>> ids = new TreeMap<>();
        if (given != null) {
            given.forEach((scheme, id) -> {
                Optional<String> value = Optional.ofNullable(id).map(String::strip);
                flawIn(scheme, value)
                        .ifPresentOrElse(
                                detail -> flaw("/externalIds" + ErrorView.step(scheme), detail),
                                () -> ids.put(scheme, value));
            });
        }
        return ids;
    }

    private static Optional<String> flawIn(String scheme, Optional<String> id) {
        if (!IdScheme.isName(scheme)) {
            return Optional.of("is not a known scheme; " + IdScheme.NAMES);
        }
        if (id.filter(DecisionReader::isNoId).isPresent()) {
            return Optional.of(
                    "is not a valid id; send 1 to %d characters, or null to remove it".formatted(LONGEST_ID));
        }
        return id.flatMap(given -> IdScheme.formMissedBy(scheme, given))
                .map(form -> "is not a valid id of %s; send %s".formatted(scheme, form));
    }

    private static boolean isNoId(String id) {
        return id.isEmpty()
                || id.length() > LONGEST_ID
                || UnusableCharacter.in(id).isPresent();
    }
}
