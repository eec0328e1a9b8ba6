package org.whosaid.engine.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * One line of input, as bytes: a line that is not UTF-8 must not spoil the others.
 *
 * @param number from 1, blank lines counted
 * @param bytes without the line end; only the beginning if it is cut
 * @param cut whether the line was longer than its reader allows
 */
public record InputLine(long number, byte[] bytes, boolean cut) {
    /**
     * The line as text.
     *
     * @throws CharacterCodingException if it is not UTF-8
     */
    public String text() throws CharacterCodingException {
        return strictUtf8(bytes);
    }

    /** The text of bytes of which none is replaced. */
    public static String strictUtf8(byte[] bytes) throws CharacterCodingException {
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
