package org.whosaid.engine.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who is mentioned in one sentence, each with the weight of the strongest mention; confined to one call. */
final class MentionedInSentence {
    /** More different people than a reader keeps apart in one sentence; the earliest are forgotten. */
    private static final int MOST = 60;

    /** The subject of the pronoun's own sentence. */
    private static final double SAME_SENTENCE = 1.3;

    private record Strength(double weight, double inOwnSentence) {
        Strength or(Strength other) {
            return new Strength(Math.max(weight, other.weight), Math.max(inOwnSentence, other.inOwnSentence));
        }
    }

    private final int sentence;

    /** In the order of their latest mentions. */
    private final LinkedHashMap<Referent, Strength> strengths = new LinkedHashMap<>();

    MentionedInSentence(int sentence) {
        this.sentence = sentence;
    }

    int sentence() {
        return sentence;
    }

    void add(Discourse.Occurrence occurrence) {
        double subject = occurrence.role() == GrammaticalRole.SUBJECT ? SAME_SENTENCE : 1;
        Strength strength = new Strength(occurrence.weight(), subject * occurrence.weight());
        Strength before = strengths.remove(occurrence.referent());
        strengths.put(occurrence.referent(), before == null ? strength : strength.or(before));
        if (strengths.size() > MOST) {
            strengths.remove(strengths.keySet().iterator().next());
        }
    }

    /**
     * Everybody with a weight, who was mentioned last first.
     *
     * @param own whether a word of this very sentence takes one of them up
     */
    Stream<Map.Entry<Referent, Double>> weights(boolean own) {
        List<Map.Entry<Referent, Double>> weights = new ArrayList<>(strengths.size());
        strengths.forEach((referent, strength) ->
                weights.add(Map.entry(referent, own ? strength.inOwnSentence() : strength.weight())));
        Collections.reverse(weights);
        return weights.stream();
    }
}
