package org.whosaid.wording.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.wording.word.Word;

/** The part of a quote that shares most words with a piece of a question: all that the costly comparison has to read. */
final class PhraseWindow {
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Integer> wanted = new HashMap<>();
    private double shared;

    private PhraseWindow(List<Word> piece, List<String> keys) {
        for (int i = 0; i < keys.size(); i++) {
            weights.put(keys.get(i), piece.get(i).weight());
            wanted.merge(keys.get(i), 1, Integer::sum);
        }
    }

    /** Twice as long as the piece, since words may be left out; empty if even the best shares too little. Linear. */
    static Optional<AlignedRange.Range> of(
            List<Word> piece, List<String> keys, List<String> found, int behind, double leastShared) {
        PhraseWindow window = new PhraseWindow(piece, keys);
        double whole = piece.stream().mapToDouble(Word::weight).sum();
        int length = 2 * piece.size() + 12;
        double best = 0;
        int bestEnd = behind;
        for (int end = behind; end < found.size(); end++) {
            if (end - length >= behind) {
                window.leave(found.get(end - length));
            }
            window.enter(found.get(end));
            if (window.shared > best + 1e-9) {
                best = window.shared;
                bestEnd = end + 1;
            }
        }
        return best < leastShared * whole || best == 0
                ? Optional.empty()
                // What belongs to it may go on behind the last shared word.
                : Optional.of(new AlignedRange.Range(
                        Math.max(behind, bestEnd - length), Math.min(found.size(), bestEnd + piece.size())));
    }

    private void enter(String key) {
        Double weight = weights.get(key);
        if (weight != null && wanted.merge(key, -1, Integer::sum) >= 0) {
            shared += weight;
        }
    }

    private void leave(String key) {
        Double weight = weights.get(key);
        if (weight != null && wanted.merge(key, 1, Integer::sum) > 0) {
            shared -= weight;
        }
    }
}
