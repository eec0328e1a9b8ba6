package org.whosaid.engine.encoder;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;

/**
 * The word pieces of a text in order, with one separator piece between paragraphs; the parallel arrays spare an object a piece.
 * Immutable once made.
 */
final class WordPieces {
    private final int[] ids;
    private final int[] starts;
    private final int[] ends;
    private final byte[] segments;
    private final boolean[] first;
    private final int size;

    private WordPieces(Builder builder) {
        size = builder.size;
        ids = Arrays.copyOf(builder.ids, size);
        starts = Arrays.copyOf(builder.starts, size);
        ends = Arrays.copyOf(builder.ends, size);
        segments = Arrays.copyOf(builder.segments, size);
        first = Arrays.copyOf(builder.first, size);
    }

    static WordPieces of(TokenizedText text, WordPiece wordPiece) {
        return new Builder(text, wordPiece).build();
    }

    int size() {
        return size;
    }

    int id(int piece) {
        return ids[piece];
    }

    int segment(int piece) {
        return segments[piece];
    }

    /** Whether a word begins here. False for separators. */
    boolean isFirst(int piece) {
        return first[piece];
    }

    boolean isBreak(int piece) {
        return starts[piece] < 0;
    }

    /** The word that the piece belongs to. */
    Span word(int piece) {
        return new Span(starts[piece], ends[piece]);
    }

    /** The nearest piece at or before this one where a window may be cut. */
    int cutAtOrBefore(int piece) {
        int cut = piece;
        while (cut > 0 && !isBreak(cut) && !isFirst(cut)) {
            cut--;
        }
        return cut;
    }

    private static final class Builder {
        private static final int INSIDE = 4;

        private final SourceText text;
        private final WordPiece wordPiece;
        private final Map<String, int[]> known = new HashMap<>();
        private final List<Span> paragraphs;
        private final BitSet inside;
        private int[] ids = new int[64];
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private byte[] segments = new byte[64];
        private boolean[] first = new boolean[64];
        private int size;

        Builder(TokenizedText text, WordPiece wordPiece) {
            this.text = text.source();
            this.wordPiece = wordPiece;
            this.paragraphs = text.paragraphs();
            this.inside = InsideMarks.of(this.text, paragraphs);
        }

        WordPieces build() {
            for (Span paragraph : paragraphs) {
                int before = size;
                if (size > 0) {
                    add(wordPiece.separator(), -1, -1, 0, false);
                }
                int begun = size;
                new BasicTokenizer(text.value(), paragraph).forEach(this::addWord);
                if (size == begun) {
                    size = before;
                }
            }
            return new WordPieces(this);
        }

        private void addWord(int start, int end) {
            String word = text.value().substring(start, end);
            int segment = LetterCase.of(text.value(), start, end) + (inside.get(start) ? INSIDE : 0);
            boolean isFirst = true;
            for (int id : known.computeIfAbsent(word, wordPiece::ids)) {
                add(id, start, end, segment, isFirst);
                isFirst = false;
            }
        }

        private void add(int id, int start, int end, int segment, boolean isFirst) {
            if (size == ids.length) {
                grow();
            }
            ids[size] = id;
            starts[size] = start;
            ends[size] = end;
            segments[size] = (byte) segment;
            first[size++] = isFirst;
        }

        private void grow() {
            ids = Arrays.copyOf(ids, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            segments = Arrays.copyOf(segments, 2 * size);
            first = Arrays.copyOf(first, 2 * size);
        }
    }
}
