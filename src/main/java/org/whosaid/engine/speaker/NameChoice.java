package org.whosaid.engine.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.text.TokenizedText;

/** Decides whom a short name means where several bear it, or that the text does not tell. */
final class NameChoice {
    /** The bearer whom a text calls by the bare name weighs this many times as much as the next. */
    private static final double DOMINANCE = 1.4;
    /** Tokens within which a mention still tells who a bare surname is. */
    private static final int NEAR = 80;

    private static final int MOST_COUNTED = 12;

    /** Whom the text names before the others of that name, it is about; they are mostly kin of his. */
    private static final int TOPIC = 2;
    /** So many times a text calls somebody by the given name before that counts as its habit. */
    private static final int HABIT = 2;

    private final TokenizedText reading;

    NameChoice(TokenizedText reading) {
        this.reading = reading;
    }

    /** @param bare how often the text uses the short name all in all */
    Optional<Entity> choose(NameMention mention, List<Entity> bearers, long bare) {
        List<Entity> fitting = narrowed(bearers, e -> e.gender().agreesWith(mention.gender()));
        fitting = narrowed(fitting, e -> e.gender().agreesWith(genderOfNextPronoun(mention)));
        fitting = narrowed(fitting, e -> mention.titles().stream().anyMatch(t -> !isCourtesy(t) && e.hasRole(t)));
        fitting = narrowed(fitting, e -> !isCalledByGivenName(e, mention, bare));
        boolean shortOnly = fitting.stream().anyMatch(e -> !e.fullest().isFull());
        List<Entity> known = shortOnly ? fitting : narrowed(fitting, e -> e.firstPosition() < mention.from());
        return known.size() == 1 ? Optional.of(known.get(0)) : byWeight(mention, known);
    }

    private static List<Entity> narrowed(List<Entity> entities, Predicate<Entity> test) {
        List<Entity> passing = entities.stream().filter(test).toList();
        return passing.isEmpty() ? entities : passing;
    }

    private static boolean isCourtesy(String title) {
        return title.startsWith("mr") || title.startsWith("ms") || title.startsWith("miss");
    }

    /** Whom a text calls by the given name, it seldom calls by the surname. */
    private boolean isCalledByGivenName(Entity entity, NameMention mention, long bare) {
        String given = entity.fullest().first();
        return !mention.first().equals(given)
                && entity.mentions().stream()
                                .limit(500)
                                .filter(m -> !m.isFull() && m.first().equals(given) && !reading.isQuoted(m.from()))
                                .count()
                        >= Math.max(HABIT, bare / 2);
    }

    /** "Holm says she would pay": the pronoun right after the verb takes up its subject. */
    private Gender genderOfNextPronoun(NameMention mention) {
        boolean subject = FunctionWords.looksLikeVerb(reading.lower(mention.to()));
        int next = mention.to() + (reading.at(mention.to() + 1).is("that") ? 2 : 1);
        return subject && reading.sameSentence(mention.from(), next) && !reading.isQuoted(next)
                ? PronounKind.of(reading.lower(next)).map(PronounKind::gender).orElse(Gender.UNKNOWN)
                : Gender.UNKNOWN;
    }

    private Optional<Entity> byWeight(NameMention mention, List<Entity> entities) {
        List<Entity> ordered = entities.stream()
                .sorted(Comparator.comparingDouble((Entity e) -> -weight(e, mention) - topic(e, entities)))
                .toList();
        double first = weight(ordered.get(0), mention) + topic(ordered.get(0), entities);
        double second = weight(ordered.get(1), mention) + topic(ordered.get(1), entities);
        return first >= DOMINANCE * second ? Optional.of(ordered.get(0)) : Optional.empty();
    }

    private int topic(Entity entity, List<Entity> entities) {
        int own = entity.firstPosition();
        boolean first = entities.stream()
                .allMatch(e ->
                        e.equals(entity) || e.firstPosition() > own && !reading.sameSentence(own, e.firstPosition()));
        return first ? TOPIC : 0;
    }

    /** How often somebody is named in the text; who was named just before weighs more. */
    private double weight(Entity entity, NameMention mention) {
        int last = entity.positionBefore(mention.from());
        double weight = Math.min(MOST_COUNTED, entity.mentions().size());
        if (last < 0 || mention.from() - last > NEAR) {
            return weight;
        }
        int paragraphs = reading.paragraph(mention.from()) - reading.paragraph(last);
        return weight + (paragraphs == 0 ? 6 : paragraphs == 1 ? 4 : 1);
    }
}
