package org.whosaid.engine.mark;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/**
 * The stretches of text in which marks pair: its paragraphs, or, in a text whose lines were broken at a fixed width, the lines
 * that make one paragraph together.
 */
final class PairingBlocks {
    private static final int SHORTEST_BROKEN_LINE = 45;
    private static final int LONGEST_BROKEN_LINE = 110;

    /** Fewer lines that go on in the next may be chance. */
    private static final int FEWEST_BROKEN_LINES = 3;

    private PairingBlocks() {}

    /** Runs of paragraphs, in text order. */
    static List<List<Span>> of(SourceText text) {
        List<Span> lines = text.paragraphs();
        boolean brokenLines = isBrokenAtFixedWidth(text.value(), lines);
        List<List<Span>> blocks = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        for (Span line : lines) {
            if (!block.isEmpty() && !(brokenLines && goesOn(text.value(), block.get(block.size() - 1), line))) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            block.add(line);
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static boolean isBrokenAtFixedWidth(String text, List<Span> lines) {
        int broken = 0;
        for (int i = 1; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.length() > LONGEST_BROKEN_LINE || lines.get(i - 1).length() > LONGEST_BROKEN_LINE) {
                return false;
            }
            if (goesOn(text, lines.get(i - 1), line) && Character.isLowerCase(text.codePointAt(line.start()))) {
                broken++;
            }
        }
        return broken >= FEWEST_BROKEN_LINES && 3 * broken >= lines.size();
    }

    /** Whether only one line end lies between two lines, the first of which is long enough to have been broken. */
    private static boolean goesOn(String text, Span line, Span next) {
        int gap = next.start() - line.end();
        boolean oneLineEnd = gap == 1 || gap == 2 && text.startsWith("\r\n", line.end());
        return oneLineEnd && line.length() >= SHORTEST_BROKEN_LINE;
    }
}
