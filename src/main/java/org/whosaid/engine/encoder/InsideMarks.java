package org.whosaid.engine.encoder;

import java.util.BitSet;
import java.util.List;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/**
 * Which characters stand within quotation marks, as the model was trained to see it: a hint for the encoder, deliberately simpler
 * than {@link org.whosaid.engine.mark.MarkScanner}, whose rules may improve without another training.
 */
final class InsideMarks {
    private static final String AMBIGUOUS = "’'";
    private static final String AFTER_SINGLE = "'`[(.…$£€";

    private final String text;
    private final BitSet inside = new BitSet();

    private InsideMarks(String text) {
        this.text = text;
    }

    /** A bit for each UTF-16 unit, set within marks and on the marks themselves. Linear. */
    static BitSet of(SourceText text, List<Span> paragraphs) {
        InsideMarks marks = new InsideMarks(text.value());
        paragraphs.forEach(marks::read);
        return marks.inside;
    }

    private void read(Span paragraph) {
        int end = paragraph.end();
        // Where no mark closes from here on, none will later either: keeps a paragraph of opening marks linear.
        boolean[] hopeless = new boolean[128];
        for (int i = paragraph.start(); i < end; i++) {
            String closers = closersOf(i, paragraph);
            if (closers.isEmpty() || hopeless[slot(i)]) {
                continue;
            }
            int stop = closing(i, end, closers);
            if (stop == end && AMBIGUOUS.contains(closers)) {
                hopeless[slot(i)] = true;
                continue;
            }
            stop = Math.min(stop + 1, end);
            inside.set(i, stop);
            i = stop - 1;
        }
    }

    private int slot(int i) {
        return text.charAt(i) % 128;
    }

    private String closersOf(int i, Span paragraph) {
        char c = text.charAt(i);
        String closers = closers(c);
        if (closers.isEmpty()) {
            return closers;
        }
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < paragraph.end() ? text.charAt(i + 1) : ' ';
        boolean opens = switch (c) {
            case '"', '＂' -> !isSpace(after) && !isAlphanumeric(before);
            case '\'', '`' -> !isAlphanumeric(before) && (isAlphanumeric(after) || AFTER_SINGLE.indexOf(after) >= 0);
            case '»', '›' -> !isAlphanumeric(before) && !isSpace(after);
            default -> true;
        };
        return opens ? closers : "";
    }

    private static String closers(char opening) {
        return switch (opening) {
            case '“', '‟' -> "”";
            case '„' -> "“”";
            case '«' -> "»";
            case '»' -> "«";
            case '‹' -> "›";
            case '›' -> "‹";
            case '「' -> "」";
            case '『' -> "』";
            case '＂' -> "＂";
            case '"' -> "\"";
            case '‘' -> "’";
            case '‚' -> "‘’";
            case '\'', '`' -> "'";
            default -> "";
        };
    }

    /** Where it is closed, or the end. An ambiguous mark right after a letter is an apostrophe when one after punctuation follows. */
    private int closing(int opening, int end, String closers) {
        int weak = -1;
        for (int j = opening + 1; j < end; j++) {
            char c = text.charAt(j);
            if (closes(j, end, closers)) {
                if (AMBIGUOUS.indexOf(c) < 0 || !isAlphanumeric(text.charAt(j - 1))) {
                    return j;
                }
                weak = weak < 0 ? j : weak;
            } else if (weak >= 0 && c == text.charAt(opening) && closers.indexOf(c) < 0) {
                return weak;
            }
        }
        return weak >= 0 ? weak : end;
    }

    private boolean closes(int j, int end, String closers) {
        char c = text.charAt(j);
        if (closers.indexOf(c) < 0) {
            return false;
        }
        if (AMBIGUOUS.indexOf(c) < 0) {
            return true;
        }
        char after = j + 1 < end ? text.charAt(j + 1) : ' ';
        return !isAlphanumeric(after) && !isSpace(text.charAt(j - 1));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isAlphanumeric(char c) {
        return Character.isLetterOrDigit(c);
    }
}
