package org.whosaid.engine.speaker;

import java.util.List;

/**
 * Whom a pronoun or a description most likely takes up.
 *
 * @param candidates likeliest first; none where nobody fits
 * @param margin how much heavier the first weighs than the second, 0 to 1
 */
record Antecedent(List<Referent> candidates, double margin) {
    Antecedent {
        candidates = List.copyOf(candidates);
    }

    static Antecedent none() {
        return new Antecedent(List.of(), 0);
    }

    boolean isFound() {
        return !candidates.isEmpty();
    }

    Referent best() {
        return candidates.get(0);
    }
}
