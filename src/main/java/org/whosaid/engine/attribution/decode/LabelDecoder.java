package org.whosaid.engine.attribution.decode;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.engine.encoder.WordLabel;
import org.whosaid.engine.encoder.WordScores;

/**
 * The likeliest legal labelling of a text (Viterbi 1967), as segments in text order. Legal: nothing goes on that did not begin, and
 * nothing goes on into another paragraph. Linear.
 */
public final class LabelDecoder {
    private static final int LABELS = WordLabel.count();
    private static final double FORBIDDEN = -1e9;

    private final WordScores scores;
    private final byte[] before;

    private LabelDecoder(WordScores scores) {
        this.scores = scores;
        this.before = new byte[scores.size() * LABELS];
    }

    public static List<RoleSegment> segments(WordScores scores) {
        return new LabelDecoder(scores).decode();
    }

    private List<RoleSegment> decode() {
        double[] best = new double[LABELS];
        for (int word = 0; word < scores.size(); word++) {
            best = step(best, word);
        }
        int label = 0;
        for (int i = 1; i < LABELS; i++) {
            label = best[i] > best[label] ? i : label;
        }
        return segments(path(label));
    }

    private double[] step(double[] best, int word) {
        double[] next = new double[LABELS];
        boolean fresh = word == 0 || scores.beginsParagraph(word);
        for (int to = 0; to < LABELS; to++) {
            WordLabel label = WordLabel.of(to);
            int from = bestBefore(best, label);
            boolean legal = !(fresh && label.continues());
            next[to] = (legal ? best[from] : FORBIDDEN) + scores.label(word, label);
            before[word * LABELS + to] = (byte) from;
        }
        return next;
    }

    private static int bestBefore(double[] best, WordLabel label) {
        int from = -1;
        for (int i = 0; i < LABELS; i++) {
            if (label.mayFollow(WordLabel.of(i)) && (from < 0 || best[i] > best[from])) {
                from = i;
            }
        }
        return from;
    }

    private WordLabel[] path(int last) {
        WordLabel[] path = new WordLabel[scores.size()];
        int label = last;
        for (int word = scores.size() - 1; word >= 0; word--) {
            path[word] = WordLabel.of(label);
            label = before[word * LABELS + label];
        }
        return path;
    }

    private List<RoleSegment> segments(WordLabel[] path) {
        List<RoleSegment> segments = new ArrayList<>();
        int word = 0;
        while (word < path.length) {
            int from = word++;
            if (path[from] == WordLabel.OUTSIDE) {
                continue;
            }
            while (word < path.length && path[word].continues() && !scores.beginsParagraph(word)) {
                word++;
            }
            segments.add(new RoleSegment(WordRole.of(path[from]), from, word));
        }
        return segments;
    }
}
