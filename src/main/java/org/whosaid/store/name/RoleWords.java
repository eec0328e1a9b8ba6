package org.whosaid.store.name;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the words of roles tell: which office, where, a woman or a man. Few words, chosen for being certain: "chairman" and "actor" are
 * said of women too, and tell nothing.
 */
public final class RoleWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.’'&]*");
    private static final Set<String> EMPTY = StoreLexicon.LISTS.set("role-words.empty");
    private static final Map<String, String> SPELLINGS = StoreLexicon.LISTS.pairs("role-words.spellings");
    private static final Set<String> FEMALE = StoreLexicon.LISTS.set("role-words.female");
    private static final Set<String> MALE = StoreLexicon.LISTS.set("role-words.male");
    // Nobody holds two of one kind at once.
    private static final Set<String> SINGLE_OFFICES = StoreLexicon.LISTS.set("role-words.single-offices");
    private static final Pattern OFFICE_OF =
            Pattern.compile("(?:^| )(\\p{Ll}+) (?:of|from|for) (?:the )?(\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)*)");

    private RoleWords() {}

    /** The words that say something, in one spelling. */
    public static Set<String> of(String role) {
        return WORD.matcher(NameKey.of(role))
                .results()
                .map(word -> withoutDot(word.group()))
                .map(word -> SPELLINGS.getOrDefault(word, word))
                .filter(word -> !EMPTY.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> of(Collection<String> roles) {
        return roles.stream().flatMap(role -> of(role).stream()).collect(Collectors.toSet());
    }

    /** Whether two people's roles have something in common. */
    public static boolean isShared(Collection<String> some, Collection<String> others) {
        Set<String> words = of(some);
        words.retainAll(of(others));
        return !words.isEmpty();
    }

    /** "F" or "M"; empty where no role tells, or they tell both. */
    public static Optional<String> gender(Collection<String> roles) {
        Set<String> told = new TreeSet<>();
        for (String role : roles) {
            WORD.matcher(NameKey.of(role)).results().forEach(word -> {
                if (FEMALE.contains(word.group())) {
                    told.add("F");
                } else if (MALE.contains(word.group())) {
                    told.add("M");
                }
            });
        }
        return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
    }

    /** Where an office is held that one person holds in one place: "mayor of Leeds" gives mayor -> leeds. */
    public static Map<String, Set<String>> places(Collection<String> roles) {
        Map<String, Set<String>> places = new TreeMap<>();
        for (String role : roles) {
            Matcher office = OFFICE_OF.matcher(lowerFirst(role));
            while (office.find()) {
                String kind = SPELLINGS.getOrDefault(office.group(1), office.group(1));
                if (SINGLE_OFFICES.contains(kind)) {
                    places.computeIfAbsent(kind, k -> new TreeSet<>()).add(NameKey.of(office.group(2)));
                }
            }
        }
        return places;
    }

    // Titles are written "Mayor of Leeds"; the place keeps its capitals.
    private static String lowerFirst(String role) {
        int of = role.indexOf(" of ") >= 0 ? role.indexOf(" of ") : Math.max(role.indexOf(" from "), 0);
        return role.substring(0, of).toLowerCase(Locale.ROOT) + role.substring(of);
    }

    private static String withoutDot(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
