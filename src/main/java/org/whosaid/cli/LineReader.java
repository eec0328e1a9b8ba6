package org.whosaid.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads lines of bytes, of bounded length, whatever comes. */
final class LineReader {
    /** An article of a million characters takes a tenth of it at most, with every character escaped. */
    static final int LONGEST = 64 << 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private boolean begun;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The next line that is not blank; empty at the end. */
    Optional<InputLine> next() throws IOException {
        Optional<InputLine> line = read();
        while (line.isPresent() && line.get().isBlank()) {
            line = read();
        }
        return line;
    }

    private Optional<InputLine> read() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean cut = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            int taken = Math.min(end - position, LONGEST - line.size());
            cut |= taken < end - position;
            line.write(buffer, position, taken);
            boolean complete = end < limit;
            position = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        }
        return any ? Optional.of(new InputLine(withoutByteOrderMark(line.toByteArray()), cut)) : Optional.empty();
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(buffer));
        }
        return position < limit;
    }

    private byte[] withoutByteOrderMark(byte[] line) {
        int length = BYTE_ORDER_MARK.length;
        boolean marked = !begun && line.length >= length && Arrays.equals(line, 0, length, BYTE_ORDER_MARK, 0, length);
        begun = true;
        return marked ? Arrays.copyOfRange(line, length, line.length) : line;
    }
}
