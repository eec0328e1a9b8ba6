package org.whosaid.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * One line of input, as bytes: a line that is not UTF-8 must not spoil the others.
 *
 * @param bytes without the line end; at most {@link LineReader#LONGEST}
 * @param cut whether the line was longer than that
 */
record InputLine(byte[] bytes, boolean cut) {
    /**
     * The line as text.
     *
     * @throws BadLine if it is too long or not UTF-8
     */
    String text() throws BadLine {
        if (cut) {
            throw new BadLine("the line is longer than %d bytes".formatted(LineReader.LONGEST));
        }
        try {
            return strictUtf8(bytes);
        } catch (CharacterCodingException e) {
            throw new BadLine("the line is not UTF-8");
        }
    }

    /** The text of bytes of which none is replaced. */
    static String strictUtf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    boolean isBlank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
