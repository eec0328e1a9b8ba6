package org.whosaid.engine.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.TokenizedText;

/**
 * Tells "the elder" from "the younger": by what the text calls them, by their ages, by who is whose child. Filled once per
 * pass, then read.
 */
final class AgeComparison {
    private static final Set<String> OLDER = Set.of("older", "elder", "oldest", "eldest");
    private static final Set<String> YOUNGER = Set.of("younger", "youngest");
    private static final Set<String> FORBEARS = WordLists.SPEAKER.set("age-comparison.forbears");
    private static final Set<String> OFFSPRING = WordLists.SPEAKER.set("age-comparison.offspring");
    private static final int OLDEST = 120;
    private static final String TEENAGER = "teenager";
    /** The age of the youngest of each, in years. */
    private static final Map<String, String> AGE_GROUPS = WordLists.SPEAKER.pairs("age-comparison.age-groups");

    private static final int LONGEST_PHRASE = 4;

    private final TokenizedText reading;
    private final EntityMentions cast;
    private final Kinship kinship;
    private final Map<Entity, Integer> ages = new HashMap<>();
    /** The one whom the text calls the elder or the younger by name. */
    private final Map<Boolean, Entity> called = new HashMap<>();

    AgeComparison(TokenizedText reading, EntityMentions cast, Kinship kinship) {
        this.reading = reading;
        this.cast = cast;
        this.kinship = kinship;
        for (Entity entity : cast.entities()) {
            entity.mentions().forEach(mention -> note(entity, mention));
        }
    }

    private void note(Entity entity, NameMention mention) {
        age(mention).ifPresent(age -> ages.putIfAbsent(entity, age));
        // "The younger, Dirk" and "the younger Mr. Holm, Dirk": the name stands in apposition to the comparative.
        if (reading.at(mention.titleFrom() - 1).is(",")) {
            comparative(mention.titleFrom() - 1 - LONGEST_PHRASE, mention.titleFrom() - 1)
                    .ifPresent(older -> called.putIfAbsent(older, entity));
        }
    }

    /** "Dirk Holm, 31", "Dirk Holm (31)", "Dirk Holm, aged 31", "Dirk Holm, a 31-year-old" and "31-year-old Dirk Holm". */
    private Optional<Integer> age(NameMention mention) {
        String mark = reading.at(mention.to()).form();
        int next = mention.to() + 1;
        boolean worded = reading.at(next).is("aged")
                || reading.at(next).is("a")
                || reading.at(next).is("an");
        int after = worded ? next + 1 : next;
        boolean bare = !worded || reading.at(next).is("aged");
        Optional<Integer> behind = mark.equals(",") || mark.equals("(")
                ? yearsOld(after).or(() -> bare ? number(reading.at(after).form()) : Optional.empty())
                : Optional.empty();
        return behind.or(() -> yearsOld(mention.titleFrom() - 1));
    }

    private static Optional<Integer> number(String form) {
        return form.matches("\\d{1,3}") && Integer.parseInt(form) <= OLDEST
                ? Optional.of(Integer.parseInt(form))
                : Optional.empty();
    }

    /** The age that "31-year-old" names. */
    Optional<Integer> yearsOld(int token) {
        String word = reading.lower(token);
        int end = word.indexOf("-year-old");
        return end > 0 ? number(word.substring(0, end)) : Optional.empty();
    }

    /** Those of this age, as the text tells it. */
    List<Entity> ofAge(int age) {
        return ages.entrySet().stream()
                .filter(e -> e.getValue() == age)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those whom a noun for an age can mean, "the teenager", as the text tells their ages; none for other nouns. */
    List<Entity> ofAgeGroup(String noun) {
        int youngest = AGE_GROUPS.containsKey(noun) ? Integer.parseInt(AGE_GROUPS.get(noun)) : OLDEST;
        int oldest = noun.equals(TEENAGER) ? 19 : youngest + 9;
        return ages.entrySet().stream()
                .filter(e -> e.getValue() >= youngest && e.getValue() <= oldest)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the text tells an age of somebody. */
    boolean isAged(Referent person) {
        return person instanceof Entity && ages.containsKey(person);
    }

    /** Whether "the" and a comparative of age stand in these words, and if so, whether it means the older one. */
    private Optional<Boolean> comparative(int from, int to) {
        for (int i = to - 1;
                i >= from && reading.sameSentence(i - 1, to) && !reading.at(i).is(",");
                i--) {
            Optional<Boolean> older = older(i);
            if (older.isPresent() && reading.at(i - 1).is("the")) {
                return older;
            }
        }
        return Optional.empty();
    }

    private Optional<Boolean> older(int token) {
        if (OLDER.contains(reading.lower(token))) {
            return Optional.of(true);
        }
        return YOUNGER.contains(reading.lower(token)) ? Optional.of(false) : Optional.empty();
    }

    /** Empty where these words compare nobody by age, or the text does not tell who is older. */
    Optional<Entity> compared(int from, int to, List<Entity> candidates) {
        return comparative(from, to)
                .flatMap(older -> Optional.ofNullable(called.get(older))
                        .or(() -> byAge(older, candidates))
                        .or(() -> byKinship(older, candidates)));
    }

    private Optional<Entity> byAge(boolean older, List<Entity> candidates) {
        List<Entity> aged = candidates.stream()
                .filter(ages::containsKey)
                .sorted((one, other) -> (older ? -1 : 1) * Integer.compare(ageOf(one), ageOf(other)))
                .toList();
        boolean clear = aged.size() > 1 && ageOf(aged.get(0)) != ageOf(aged.get(1));
        return clear ? Optional.of(aged.get(0)) : Optional.empty();
    }

    private int ageOf(Entity aged) {
        return Objects.requireNonNull(ages.get(aged));
    }

    private Optional<Entity> byKinship(boolean older, List<Entity> candidates) {
        List<Entity> fitting = candidates.stream()
                .filter(one -> candidates.stream().anyMatch(other -> older ? isOlder(one, other) : isOlder(other, one)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean isOlder(Entity one, Entity other) {
        return isKin(other, FORBEARS, one) || isKin(one, OFFSPRING, other);
    }

    private boolean isKin(Entity of, Set<String> heads, Entity bearer) {
        return heads.stream()
                .map(head -> kinship.find(of, head, Gender.UNKNOWN))
                .flatMap(Optional::stream)
                .anyMatch(bearer::equals);
    }

    /** The people of this surname, or all where the name tells none. */
    List<Entity> bearers(NameMention mention) {
        Stream<Entity> named = cast.bearersOf(mention.last()).stream();
        return named.filter(e -> e.kind().isPerson()
                        && e.fullest().isFull()
                        && e.fullest().last().equals(mention.last())
                        && e.gender().agreesWith(mention.gender()))
                .toList();
    }
}
