package org.whosaid.engine.text;

import java.util.Arrays;

/**
 * The words of a text, in text order: each punctuation mark and each symbol is a word of its own, white space and control
 * characters separate, every other run of characters is a word. Immutable.
 *
 * <p>The encoder splits as its word pieces need it, passing over accents and controls; these are the words of a reader.
 */
public final class Words {
    private static final byte SEPARATOR = 0;
    private static final byte SINGLE = 1;
    private static final byte RUN = 2;

    /** Class of each character of the basic plane; reading it is some ten times faster than {@link Character#getType}. */
    private static final byte[] BASIC_PLANE = new byte[Character.MIN_SUPPLEMENTARY_CODE_POINT];

    static {
        for (int c = 0; c < BASIC_PLANE.length; c++) {
            BASIC_PLANE[c] = classify(c);
        }
    }

    /** Start and end of each word of the text, one after the other. */
    private final int[] bounds;

    /** Which of them these are. */
    private final int first;

    private final int size;

    private Words(int[] bounds, int first, int size) {
        this.bounds = bounds;
        this.first = first;
        this.size = size;
    }

    /** The words of the whole text. Linear. */
    static Words of(SourceText text) {
        Collector words = new Collector(text.length());
        String value = text.value();
        int start = -1;
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            int next = i + Character.charCount(c);
            byte kind = kindOf(c);
            if (kind != RUN && start >= 0) {
                words.add(start, i);
                start = -1;
            }
            if (kind == SINGLE) {
                words.add(i, next);
            } else if (kind == RUN && start < 0) {
                start = i;
            }
            i = next;
        }
        if (start >= 0) {
            words.add(start, value.length());
        }
        int[] bounds = words.bounds();
        return new Words(bounds, 0, bounds.length / 2);
    }

    /** Those that start inside a span, numbered from 0 again. Copies nothing. */
    public Words within(Span span) {
        int from = firstFrom(span.start());
        return new Words(bounds, first + from, firstFrom(span.end()) - from);
    }

    public int size() {
        return size;
    }

    /** UTF-16 offset of the first character of a word. */
    public int start(int word) {
        return bounds[2 * (first + word)];
    }

    /** UTF-16 offset after the last character of a word. */
    public int end(int word) {
        return bounds[2 * (first + word) + 1];
    }

    public Span span(int word) {
        return new Span(start(word), end(word));
    }

    /** The first word that starts at an offset or after it; {@link #size()} if there is none. */
    public int firstFrom(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a character is white space, a control or a format character such as the zero-width joiner. */
    public static boolean isSeparator(int codePoint) {
        return kindOf(codePoint) == SEPARATOR;
    }

    /** Whether a character is punctuation or a symbol, and so a word of its own. */
    public static boolean isSingle(int codePoint) {
        return kindOf(codePoint) == SINGLE;
    }

    private static byte kindOf(int codePoint) {
        return codePoint < BASIC_PLANE.length ? BASIC_PLANE[codePoint] : classify(codePoint);
    }

    private static byte classify(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> SEPARATOR;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> SINGLE;
            default -> RUN;
        };
    }

    /** A growing array of bounds. */
    private static final class Collector {
        private int[] bounds;
        private int size;

        Collector(int characters) {
            // A word and the space after it take about five characters of English.
            bounds = new int[2 * Math.max(8, characters / 5)];
        }

        void add(int start, int end) {
            if (size == bounds.length) {
                bounds = Arrays.copyOf(bounds, 2 * size);
            }
            bounds[size++] = start;
            bounds[size++] = end;
        }

        int[] bounds() {
            return Arrays.copyOf(bounds, size);
        }
    }
}
