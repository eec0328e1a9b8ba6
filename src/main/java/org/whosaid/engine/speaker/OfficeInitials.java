package org.whosaid.engine.speaker;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.TokenizedText;

/** Finds whom the initials of an office mean: "Deputy Commissioner of Police Ida Holm … the DCP". */
final class OfficeInitials {
    /** What follows these in a role says where the office is held. */
    private static final Set<String> ENDS = WordLists.SPEAKER.set("office-initials.ends");

    /** Prime and chief ministers; other titles of two letters are short for one word. */
    private static final Set<String> TWO = Set.of("pm", "cm");
    /** More than a text has; keeps the time linear. */
    private static final int MOST_INITIALS = 200;

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final EntityMentions cast;
    private final Map<String, Set<Entity>> bearers = new HashMap<>();

    OfficeInitials(TokenizedText reading, Lexicon lexicon, EntityMentions cast) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** Gives people the initials of their offices as a title, and to them what seemed to be another name. */
    void enrich() {
        cast.entities().stream().filter(e -> e.kind().isPerson()).forEach(this::note);
        bearers.forEach((letters, people) -> {
            if (lexicon.isTitle(letters) && (letters.length() > 2 || TWO.contains(letters))) {
                people.forEach(e -> e.addTitle(letters));
            }
        });
        cast.entities().stream()
                .filter(this::mayBeInitials)
                .limit(MOST_INITIALS)
                .forEach(this::give);
    }

    private void note(Entity person) {
        person.forms().forEach(m -> note(person, m.titles()));
        person.mentions().stream().limit(1).forEach(m -> note(person, m.titles()));
        person.roles().forEach(role -> note(person, List.of(role.words().split("[\\s]+|(?<=\\()|(?=[(,])"))));
    }

    private void note(Entity person, List<String> words) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (ENDS.contains(lower)) {
                break;
            }
            for (String half : lower.split("-")) {
                letters.append(half.isEmpty() || FunctionWords.isFunctionWord(half) ? "" : half.substring(0, 1));
            }
            // "DSP Ida Holm": the letters themselves.
            if (lexicon.isOfficeInitials(lower)) {
                bearers.computeIfAbsent(lower, key -> new LinkedHashSet<>()).add(person);
            }
        }
        // "Rask district deputy commissioner of police" is the DCP; two letters would be chance.
        for (int i = 0; i < letters.length() - 1 && (i == 0 || i < letters.length() - 2); i++) {
            bearers.computeIfAbsent(letters.substring(i), key -> new LinkedHashSet<>())
                    .add(person);
        }
    }

    /** "The DCP" where nothing in the text is called so in full. */
    private boolean mayBeInitials(Entity entity) {
        NameMention first = entity.fullest();
        return !entity.kind().isPerson()
                && !first.isFull()
                && reading.at(first.from()).isAllCapitals()
                && reading.at(first.from() - 1).is("the");
    }

    private void give(Entity initials) {
        Set<Entity> people = bearers.getOrDefault(initials.fullest().first().replace(".", ""), Set.of());
        if (people.size() == 1) {
            Entity person = people.iterator().next();
            if (person.firstPosition() < initials.firstPosition()) {
                cast.merge(initials, person);
            }
        }
    }
}
