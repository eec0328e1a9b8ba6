package org.whosaid.engine.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a reader has met so far, word by word: who was mentioned where and as what. Mutable, confined to one call. */
final class Discourse {
    /** Sentences that a reader looks back. */
    private static final int MEMORY = 8;
    /** Mentions that a reader looks back at most, so that time stays linear. */
    private static final int MOST_MENTIONS = 120;

    private static final double FADING = 0.5;
    /** The subject of the pronoun's own sentence. */
    private static final double SAME_SENTENCE = 1.3;

    private static final double INSIDE_QUOTE = 0.3;

    /** One mention: who, at which token, as what. */
    record Occurrence(Referent referent, int token, GrammaticalRole role, boolean quoted) {}

    private final Reading reading;
    private final List<Occurrence> occurrences = new ArrayList<>();

    Discourse(Reading reading) {
        this.reading = reading;
    }

    void add(Referent referent, int token, GrammaticalRole role) {
        occurrences.add(new Occurrence(referent, token, role, reading.isQuoted(token)));
    }

    /** The weight of everybody who was mentioned lately and fits, heaviest first. */
    List<Map.Entry<Referent, Double>> salience(int token, Predicate<Referent> fits) {
        Map<Referent, Double> total = new LinkedHashMap<>();
        Map<Referent, Double> inSentence = new LinkedHashMap<>();
        int sentence = reading.sentence(token);
        for (int i = occurrences.size() - 1; i >= Math.max(0, occurrences.size() - MOST_MENTIONS); i--) {
            Occurrence occurrence = occurrences.get(i);
            int here = reading.sentence(occurrence.token());
            if (here != sentence) {
                addUp(total, inSentence);
                sentence = here;
            }
            int distance = Math.abs(reading.sentence(token) - here);
            if (distance > MEMORY) {
                break;
            }
            if (occurrence.token() < token && fits.test(occurrence.referent())) {
                inSentence.merge(occurrence.referent(), weight(occurrence, distance), Math::max);
            }
        }
        addUp(total, inSentence);
        return total.entrySet().stream()
                .sorted(Map.Entry.<Referent, Double>comparingByValue().reversed())
                .toList();
    }

    private static double weight(Occurrence occurrence, int distance) {
        double here = distance == 0 && occurrence.role() == GrammaticalRole.SUBJECT ? SAME_SENTENCE : 1;
        return here
                * occurrence.role().weight()
                * Math.pow(FADING, distance)
                * (occurrence.quoted() ? INSIDE_QUOTE : 1);
    }

    private static void addUp(Map<Referent, Double> total, Map<Referent, Double> inSentence) {
        inSentence.forEach((referent, weight) -> total.merge(referent, weight, Double::sum));
        inSentence.clear();
    }

    /** The latest mention that fits, at most so many sentences back. */
    Optional<Referent> latest(int token, int sentencesBack, Predicate<Referent> fits) {
        for (int i = occurrences.size() - 1; i >= Math.max(0, occurrences.size() - MOST_MENTIONS); i--) {
            Occurrence occurrence = occurrences.get(i);
            boolean far = reading.sentence(token) - reading.sentence(occurrence.token()) > sentencesBack;
            if (!far && occurrence.token() < token && fits.test(occurrence.referent())) {
                return Optional.of(occurrence.referent());
            }
        }
        return Optional.empty();
    }
}
