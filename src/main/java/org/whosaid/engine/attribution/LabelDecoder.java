package org.whosaid.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.engine.encoder.Label;
import org.whosaid.engine.encoder.WordScores;

/**
 * The likeliest legal labelling of a text (Viterbi 1967), as segments in text order. Legal: nothing goes on that did not begin, and
 * nothing goes on into another paragraph. Linear.
 */
final class LabelDecoder {
    private static final int LABELS = Label.count();
    private static final double FORBIDDEN = -1e9;

    private final WordScores scores;
    private final byte[] before;

    private LabelDecoder(WordScores scores) {
        this.scores = scores;
        this.before = new byte[scores.size() * LABELS];
    }

    static List<Segment> segments(WordScores scores) {
        return new LabelDecoder(scores).decode();
    }

    private List<Segment> decode() {
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
            Label label = Label.of(to);
            int from = bestBefore(best, label);
            boolean legal = !(fresh && label.continues());
            next[to] = (legal ? best[from] : FORBIDDEN) + scores.label(word, label);
            before[word * LABELS + to] = (byte) from;
        }
        return next;
    }

    private static int bestBefore(double[] best, Label label) {
        int from = -1;
        for (int i = 0; i < LABELS; i++) {
            if (label.mayFollow(Label.of(i)) && (from < 0 || best[i] > best[from])) {
                from = i;
            }
        }
        return from;
    }

    private Label[] path(int last) {
        Label[] path = new Label[scores.size()];
        int label = last;
        for (int word = scores.size() - 1; word >= 0; word--) {
            path[word] = Label.of(label);
            label = before[word * LABELS + label];
        }
        return path;
    }

    private List<Segment> segments(Label[] path) {
        List<Segment> segments = new ArrayList<>();
        int word = 0;
        while (word < path.length) {
            int from = word++;
            if (path[from] == Label.OUTSIDE) {
                continue;
            }
            while (word < path.length && path[word].continues() && !scores.beginsParagraph(word)) {
                word++;
            }
            segments.add(new Segment(Role.of(path[from]), from, word));
        }
        return segments;
    }
}
