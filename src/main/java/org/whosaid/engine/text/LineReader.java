package org.whosaid.engine.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads lines of bytes, of bounded length, whatever comes. For one thread. */
public final class LineReader {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private long lines;

    /** @param longest how much of a line is kept, in bytes */
    public LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line that is not blank; empty at the end. */
    public Optional<InputLine> next() throws IOException {
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
            int taken = Math.min(end - position, longest - line.size());
            cut |= taken < end - position;
            line.write(buffer, position, taken);
            boolean complete = end < limit;
            position = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        lines++;
        return Optional.of(new InputLine(lines, withoutByteOrderMark(line.toByteArray()), cut));
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
        boolean marked =
                lines == 1 && line.length >= length && Arrays.equals(line, 0, length, BYTE_ORDER_MARK, 0, length);
        return marked ? Arrays.copyOfRange(line, length, line.length) : line;
    }
}
