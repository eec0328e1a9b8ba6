package org.whosaid.search.name;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.speaker.TitleWords;
import org.whosaid.store.name.NameKey;

/** Finds the ways to take a name: without titles, "Field, Anna" in its order, "Field, mayor of Halvik" as the name alone. Thread-safe. */
@ApplicationScoped
public class NameReadings {
    /** No title that people write before a name has more words. */
    private static final int LONGEST_TITLE = 6;

    private static final Set<String> SUFFIXES = WordLists.ENGLISH.set("name-suffixes");

    private final TitleWords titles = new TitleWords();

    NameReadings() {}

    /** What tells titles from names. */
    public TitleWords titles() {
        return titles;
    }

    /** The key of the name in its order, without the words that are titles whoever bears it. */
    public String bare(String name) {
        return of(name).stream()
                .filter(reading -> !reading.mustBeKnown())
                .map(NameReading::key)
                .reduce(NameKey.of(name), (longer, shorter) -> shorter);
    }

    /** The likelier first; none for what is too long for a name. */
    List<NameReading> of(String name) {
        String key = NameKey.of(name);
        List<NameReading> readings = new ArrayList<>();
        if (!key.isEmpty() && key.length() <= NameKey.LONGEST_NAME) {
            readings.add(new NameReading(key, List.of(), false, false));
            addWithoutTitles(key, readings);
            addReordered(key, readings);
        }
        return readings;
    }

    private void addReordered(String key, List<NameReading> readings) {
        String[] parts = key.split(" ?, ?", 2);
        if (parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty() || SUFFIXES.contains(parts[1])) {
            return;
        }
        boolean isRole = titles.isRole(List.of(parts[1].split(" ")));
        String inOrder = isRole ? parts[0] : parts[1] + " " + parts[0];
        readings.add(new NameReading(inOrder, List.of(), false, true));
        addWithoutTitles(inOrder, readings);
    }

    private void addWithoutTitles(String key, List<NameReading> readings) {
        List<String> words = List.of(key.split(" "));
        for (int i = 1; i < words.size() && i <= LONGEST_TITLE; i++) {
            List<String> taken = words.subList(0, i);
            TitleWords.Reading reading = titles.read(taken, words.size() - i);
            if (reading != TitleWords.Reading.NAME) {
                String rest = String.join(" ", words.subList(i, words.size()));
                boolean mustBeKnown = reading == TitleWords.Reading.TITLE_IF_KNOWN;
                readings.add(new NameReading(rest, taken, mustBeKnown, true));
            }
        }
    }
}
