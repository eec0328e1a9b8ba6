package org.whosaid.api.problem;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** A byte that begins no character of the charset in which a text is read. */
public final class UndecodableByte extends CharacterCodingException {
    private static final long serialVersionUID = 1L;

    private final int number;
    private final int value;
    private final String charset;

    /** @param number of the first such byte, from 1 */
    public UndecodableByte(byte[] bytes, int number, Charset charset) {
        this.number = number;
        this.value = Byte.toUnsignedInt(bytes[number - 1]);
        this.charset = charset.name();
    }

    /**
     * The text of bytes of which none is replaced.
     *
     * @throws UndecodableByte at the first byte that is not of the charset
     */
    public static String unlessIn(byte[] bytes, Charset charset) throws CharacterCodingException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            return charset.newDecoder().decode(rest).toString();
        } catch (CharacterCodingException e) {
            throw rest.hasRemaining() ? new UndecodableByte(bytes, rest.position() + 1, charset) : e;
        }
    }

    /** Counted from 1. */
    int number() {
        return number;
    }

    int value() {
        return value;
    }

    String charset() {
        return charset;
    }
}
