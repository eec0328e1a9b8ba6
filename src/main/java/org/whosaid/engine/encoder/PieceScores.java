package org.whosaid.engine.encoder;

import java.util.Arrays;
import org.whosaid.engine.text.Span;

/** Collects the scores of the windows of a text, by words. Filled by one thread, then read only. */
final class PieceScores implements WordScores {
    private static final int LABELS = WordLabel.count();
    /** Pointers less likely than this are not kept: they decide nothing and fill the memory. */
    private static final float NEGLIGIBLE = 0.004f;
    /** A word that is surely outside points nowhere. */
    private static final double SURELY_OUTSIDE = Math.log(0.98);

    private final WordPieces pieces;
    /** Number of words that begin before a piece. */
    private final int[] wordsBefore;

    private final int[] pieceOfWord;
    private final float[] labels;
    private final WordPointers[] links;
    private final WordPointers[] sources;

    PieceScores(WordPieces pieces) {
        this.pieces = pieces;
        wordsBefore = new int[pieces.size() + 1];
        int[] firsts = new int[pieces.size()];
        int words = 0;
        for (int i = 0; i < pieces.size(); i++) {
            wordsBefore[i] = words;
            if (pieces.isFirst(i)) {
                firsts[words++] = i;
            }
        }
        wordsBefore[pieces.size()] = words;
        pieceOfWord = Arrays.copyOf(firsts, words);
        labels = new float[words * LABELS];
        links = new WordPointers[words];
        sources = new WordPointers[words];
        Arrays.fill(links, WordPointers.NOWHERE);
        Arrays.fill(sources, WordPointers.NOWHERE);
    }

    void add(EncoderWindow window, WindowScores scores) {
        for (int piece = window.core(); piece < window.end(); piece++) {
            if (!pieces.isFirst(piece)) {
                continue;
            }
            int word = wordsBefore[piece];
            int row = piece - window.begin() + 1;
            logSoftmax(scores.labels(), row * LABELS, labels, word * LABELS);
            if (label(word, WordLabel.OUTSIDE) < SURELY_OUTSIDE) {
                links[word] = pointers(scores.links(), row, window);
                sources[word] = pointers(scores.sources(), row, window);
            }
        }
    }

    private static void logSoftmax(float[] from, int at, float[] to, int into) {
        float max = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < LABELS; i++) {
            max = Math.max(max, from[at + i]);
        }
        double sum = 0;
        for (int i = 0; i < LABELS; i++) {
            sum += Math.exp(from[at + i] - max);
        }
        for (int i = 0; i < LABELS; i++) {
            to[into + i] = (float) (from[at + i] - max - Math.log(sum));
        }
    }

    private WordPointers pointers(float[] scores, int row, EncoderWindow window) {
        int length = window.size() + EncoderWindow.FRAME;
        int at = row * length;
        float max = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < length; i++) {
            max = Math.max(max, scores[at + i]);
        }
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += Math.exp(scores[at + i] - max);
        }
        float least = (float) (max + Math.log(NEGLIGIBLE * sum));
        int[] words = new int[length];
        float[] probabilities = new float[length];
        int size = 0;
        for (int i = 1; i <= window.size(); i++) {
            int piece = window.begin() + i - 1;
            if (scores[at + i] > least && !pieces.isBreak(piece)) {
                words[size] = wordsBefore[piece + 1] - 1;
                probabilities[size++] = (float) (Math.exp(scores[at + i] - max) / sum);
            }
        }
        float none = (float) (Math.exp(scores[at] - max) / sum);
        return new WordPointers(Arrays.copyOf(words, size), Arrays.copyOf(probabilities, size), none);
    }

    @Override
    public int size() {
        return pieceOfWord.length;
    }

    @Override
    public Span word(int word) {
        return pieces.word(pieceOfWord[word]);
    }

    @Override
    public boolean beginsParagraph(int word) {
        int piece = pieceOfWord[word];
        return piece == 0 || pieces.isBreak(piece - 1);
    }

    @Override
    public double label(int word, WordLabel label) {
        return labels[word * LABELS + label.ordinal()];
    }

    @Override
    public WordPointers link(int word) {
        return links[word];
    }

    @Override
    public WordPointers source(int word) {
        return sources[word];
    }
}
