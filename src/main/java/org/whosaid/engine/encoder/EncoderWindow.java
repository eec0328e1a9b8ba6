package org.whosaid.engine.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of pieces that the model reads at once: those from {@code core} on are its own, those before are there as context.
 *
 * @param begin first piece
 * @param core first piece of the core
 * @param end piece after the last
 */
record EncoderWindow(int begin, int core, int end) {
    /** Pieces that a window adds around its own: one before, one behind. */
    static final int FRAME = 2;

    /** Windows whose cores follow each other without gap, cut at paragraphs where they can be. */
    static List<EncoderWindow> over(WordPieces pieces, WindowSize size) {
        List<EncoderWindow> windows = new ArrayList<>();
        int core = 0;
        while (core < pieces.size()) {
            int end = end(pieces, core, size.core());
            int begin = Math.max(0, core - size.context());
            while (begin < core && !pieces.isBreak(begin) && !pieces.isFirst(begin)) {
                begin++;
            }
            windows.add(new EncoderWindow(begin, core, end));
            core = end < pieces.size() && pieces.isBreak(end) ? end + 1 : end;
        }
        return windows;
    }

    private static int end(WordPieces pieces, int core, int size) {
        int limit = core + size;
        if (limit >= pieces.size()) {
            return pieces.size();
        }
        for (int i = limit; i >= core + size / 2; i--) {
            if (pieces.isBreak(i)) {
                return i;
            }
        }
        int cut = pieces.cutAtOrBefore(limit);
        // A word of more pieces than a window holds is cut where it has to be.
        return cut > core ? cut : limit;
    }

    int size() {
        return end - begin;
    }
}
