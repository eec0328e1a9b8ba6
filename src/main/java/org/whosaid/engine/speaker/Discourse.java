package org.whosaid.engine.speaker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.whosaid.engine.text.TokenizedText;

/** What a reader has met so far, word by word: who was mentioned where and as what. Mutable, confined to one call. */
final class Discourse {
    /** Sentences that a reader looks back. */
    private static final int MEMORY = 8;

    /** Mentions that a reader looks back for a description at most, so that time stays linear. */
    private static final int MOST_MENTIONS = 120;

    private static final double FADING = 0.5;

    private static final double INSIDE_QUOTE = 0.3;

    /** One mention: who, at which token, as what. */
    record Occurrence(Referent referent, int token, GrammaticalRole role, boolean quoted) {
        double weight() {
            return role.weight() * (quoted ? INSIDE_QUOTE : 1);
        }
    }

    private final TokenizedText reading;
    private final List<Occurrence> occurrences = new ArrayList<>();

    /** The sentences within memory, latest first; the mentions at the last token are not among them yet. */
    private final Deque<MentionedInSentence> sentences = new ArrayDeque<>();

    private int noted;

    Discourse(TokenizedText reading) {
        this.reading = reading;
    }

    void add(Referent referent, int token, GrammaticalRole role) {
        noteBefore(token);
        occurrences.add(new Occurrence(referent, token, role, reading.isQuoted(token)));
    }

    /** Enters the mentions before a token into their sentences; one at the token itself is no antecedent of it. */
    private void noteBefore(int token) {
        while (noted < occurrences.size() && occurrences.get(noted).token() < token) {
            Occurrence occurrence = occurrences.get(noted++);
            int sentence = reading.sentence(occurrence.token());
            if (sentences.isEmpty() || sentences.peekFirst().sentence() < sentence) {
                sentences.addFirst(new MentionedInSentence(sentence));
            }
            sentences.peekFirst().add(occurrence);
            while (sentences.size() > MEMORY + 1) {
                sentences.removeLast();
            }
        }
    }

    /** The weight of everybody who was mentioned lately and fits, heaviest first. */
    List<Map.Entry<Referent, Double>> salience(int token, Predicate<Referent> fits) {
        noteBefore(token);
        Map<Referent, Double> total = new LinkedHashMap<>();
        Iterator<MentionedInSentence> latestFirst = sentences.iterator();
        while (latestFirst.hasNext()) {
            MentionedInSentence sentence = latestFirst.next();
            int distance = Math.abs(reading.sentence(token) - sentence.sentence());
            if (distance > MEMORY) {
                break;
            }
            double faded = Math.pow(FADING, distance);
            sentence.weights(distance == 0)
                    .filter(e -> fits.test(e.getKey()))
                    .forEach(e -> total.merge(e.getKey(), e.getValue() * faded, Double::sum));
        }
        return total.entrySet().stream()
                .sorted(Map.Entry.<Referent, Double>comparingByValue().reversed())
                .toList();
    }

    /** The latest mention that fits, at most so many sentences back. */
    Optional<Referent> latest(int token, int sentencesBack, Predicate<Referent> fits) {
        for (int i = occurrences.size() - 1; i >= Math.max(0, occurrences.size() - MOST_MENTIONS); i--) {
            Occurrence occurrence = occurrences.get(i);
            if (reading.sentence(token) - reading.sentence(occurrence.token()) > sentencesBack) {
                break;
            }
            if (occurrence.token() < token && fits.test(occurrence.referent())) {
                return Optional.of(occurrence.referent());
            }
        }
        return Optional.empty();
    }
}
