package org.whosaid.store.name;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The states of the USA as newspapers and lists write them: postal code, name, the Associated Press's abbreviation. */
public final class UsStates {
    private static final List<Set<String>> STATES = """
            al|alabama|ala;ak|alaska;az|arizona|ariz;ar|arkansas|ark;ca|california|calif;co|colorado|colo;ct|connecticut|conn
            de|delaware|del;fl|florida|fla;ga|georgia;hi|hawaii;id|idaho;il|illinois|ill;in|indiana|ind;ia|iowa;ks|kansas|kan
            ky|kentucky;la|louisiana;me|maine;md|maryland;ma|massachusetts|mass;mi|michigan|mich;mn|minnesota|minn
            ms|mississippi|miss;mo|missouri;mt|montana|mont;ne|nebraska|neb;nv|nevada|nev;nh|new hampshire|n.h;nj|new jersey|n.j
            nm|new mexico|n.m;ny|new york|n.y;nc|north carolina|n.c;nd|north dakota|n.d;oh|ohio;ok|oklahoma|okla;or|oregon|ore
            pa|pennsylvania;ri|rhode island|r.i;sc|south carolina|s.c;sd|south dakota|s.d;tn|tennessee|tenn;tx|texas;ut|utah
            vt|vermont;va|virginia;wa|washington|wash;wv|west virginia|w.va;wi|wisconsin|wis;wy|wyoming|wyo
            dc|district of columbia|d.c;pr|puerto rico;gu|guam;as|american samoa;vi|virgin islands;mp|northern mariana islands
            """.lines()
            .flatMap(line -> Arrays.stream(line.strip().split(";")))
            .map(state -> Set.of(state.split("\\|")))
            .toList();

    private UsStates() {}

    /** All ways to write a state; one that is not of the USA has only its own. */
    public static Set<String> spellings(String state) {
        String key = NameKey.of(state);
        return STATES.stream().filter(names -> names.contains(key)).findFirst().orElse(Set.of(key));
    }

    /** The states that a role names by more than a postal code: "in", "or" and "me" are words too. */
    public static List<Set<String>> in(String role) {
        String words =
                " " + NameKey.of(role).replaceAll("[(),]|\\.(?= |$)", " ").replaceAll(" +", " ") + " ";
        return STATES.stream()
                .filter(names -> names.stream().anyMatch(name -> name.length() > 2 && isNamed(words, name)))
                .collect(Collectors.toList());
    }

    // "West Virginia" is not Virginia.
    private static boolean isNamed(String words, String name) {
        return words.replace("west virginia", name.equals("virginia") ? "" : "west virginia")
                .contains(" " + name + " ");
    }
}
