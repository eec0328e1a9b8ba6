package org.whosaid.engine.encoder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * BERT's uncased word pieces (Schuster and Nakajima 2012; Devlin et al. 2019): words without accents and capitals, cut greedily
 * into the longest pieces of the vocabulary. Immutable, thread-safe.
 */
public final class WordPiece {
    /** Longer words are unknown, as in the reference tokenizer. */
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> continuations = new HashMap<>();
    private final int unknown;
    private final int classifier;
    private final int separator;
    private final int longestPiece;

    /**
     * @param vocabulary the pieces in the order of their ids
     * @throws IllegalArgumentException if one of the special pieces is missing
     */
    public WordPiece(List<String> vocabulary) {
        int longest = 1;
        for (int id = 0; id < vocabulary.size(); id++) {
            String piece = vocabulary.get(id);
            if (piece.startsWith("##") && piece.length() > 2) {
                continuations.put(piece.substring(2), id);
            } else {
                starts.put(piece, id);
            }
            longest = Math.max(longest, piece.length());
        }
        longestPiece = longest;
        unknown = special("[UNK]");
        classifier = special("[CLS]");
        separator = special("[SEP]");
    }

    private int special(String piece) {
        Integer id = starts.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no piece " + piece);
        }
        return id;
    }

    /** The piece that stands before every sequence. */
    public int classifier() {
        return classifier;
    }

    /** The piece that stands between paragraphs and after every sequence. */
    public int separator() {
        return separator;
    }

    /** Ids of the pieces of one word; at least one. */
    public int[] ids(String word) {
        String normal = normal(word);
        int[] ids = new int[Math.max(1, normal.length())];
        int size = 0;
        int start = 0;
        boolean tooLong = normal.codePointCount(0, normal.length()) > LONGEST_WORD;
        while (start < normal.length() && !tooLong) {
            int end = Math.min(normal.length(), start + longestPiece);
            Integer id = pieces(start).get(normal.substring(start, end));
            while (id == null && --end > start) {
                id = pieces(start).get(normal.substring(start, end));
            }
            if (id == null) {
                return new int[] {unknown};
            }
            ids[size++] = id;
            start = end;
        }
        return size == 0 ? new int[] {unknown} : Arrays.copyOf(ids, size);
    }

    private Map<String, Integer> pieces(int start) {
        return start == 0 ? starts : continuations;
    }

    static String normal(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> CharacterKind.of(c) != CharacterKind.DROPPED)
                .forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80 || word.charAt(i) < 0x20) {
                return false;
            }
        }
        return true;
    }
}
