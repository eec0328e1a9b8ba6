package org.whosaid.store.speaker;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.whosaid.store.name.NameKey;
import org.whosaid.store.name.PersonName;
import org.whosaid.store.name.RoleWords;
import org.whosaid.store.name.StoreLexicon;
import org.whosaid.store.name.UsStates;

/**
 * Somebody of the operator's reference list. Immutable.
 *
 * @param scheme of the id: wikidata, bioguide
 * @param name as it is usual
 * @param aliases other full forms
 * @param gender "F" or "M"
 * @param role the title: Senator
 * @param state where they hold it, as the list writes it
 * @param startsOn since when they have it
 * @param endsOn until when, itself included
 */
public record ReferencePerson(
        String scheme,
        String id,
        String name,
        List<String> aliases,
        Optional<String> gender,
        Optional<String> role,
        Optional<String> state,
        Optional<String> party,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        Optional<String> source) {
    private static final Set<String> NATION = StoreLexicon.LISTS.set("reference-person.nation");
    private static final Set<String> PARTIES = StoreLexicon.LISTS.set("reference-person.parties");

    public ReferencePerson {
        aliases = List.copyOf(aliases);
    }

    /** The keys of all full names. */
    Set<String> nameKeys() {
        Set<String> keys = new TreeSet<>();
        keys.add(NameKey.of(name));
        aliases.forEach(alias -> keys.add(NameKey.of(alias)));
        return keys;
    }

    String surnameKey() {
        return PersonName.of(NameKey.of(name)).surname();
    }

    /**
     * Whether a document means this one by title and name: the title alone ("state senator" is another office), no other state or
     * party, and in their time, or after it for a former one.
     */
    boolean fits(NamedSpeaker named, PublicationContext circumstances) {
        boolean agreesInGender = RoleWords.gender(named.roles())
                .flatMap(told -> gender.map(told::equals))
                .orElse(true);
        return agreesInGender
                && named.roles().stream().anyMatch(told -> isTitle(told) && isInTime(told, circumstances))
                && named.roles().stream().noneMatch(this::isElsewhere)
                && named.roles().stream().noneMatch(this::isOfAnotherParty);
    }

    private boolean isTitle(String told) {
        Set<String> title = role.map(RoleWords::of).orElse(Set.of());
        Set<String> words = RoleWords.of(told);
        Set<String> rest = new TreeSet<>(words);
        rest.removeAll(title);
        rest.removeAll(NATION);
        rest.removeAll(PARTIES);
        state.map(UsStates::spellings).orElse(Set.of()).forEach(spelling -> rest.removeAll(RoleWords.of(spelling)));
        return !title.isEmpty() && words.containsAll(title) && rest.isEmpty();
    }

    private boolean isInTime(String told, PublicationContext circumstances) {
        LocalDate date = circumstances.date().atOffset(ZoneOffset.UTC).toLocalDate();
        String key = " " + NameKey.of(told);
        boolean isFormer = key.contains(" former ") || key.contains(" ex-") || key.contains(" late ");
        boolean hasBegun = startsOn.map(start -> !start.isAfter(date)).orElse(true);
        boolean isOver = endsOn.map(end -> !end.isAfter(date)).orElse(false);
        return hasBegun && (isFormer ? isOver : !isOver);
    }

    private boolean isElsewhere(String told) {
        return state.filter(mine -> UsStates.in(told).stream().noneMatch(UsStates.spellings(mine)::equals))
                .filter(mine -> !UsStates.in(told).isEmpty())
                .isPresent();
    }

    private boolean isOfAnotherParty(String told) {
        Set<String> words = RoleWords.of(told);
        words.retainAll(PARTIES);
        return party.map(NameKey::of)
                .filter(mine -> words.stream().anyMatch(word -> !word.startsWith(mine) && !isGrandOld(word, mine)))
                .isPresent();
    }

    private static boolean isGrandOld(String word, String party) {
        return word.equals("gop") && party.equals("republican");
    }
}
