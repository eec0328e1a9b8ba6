package org.whosaid.ingest.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes of a text or page in the charset that a browser would read them in: that of a byte order mark, of the header, of the page itself, or
 * UTF-8. Immutable.
 *
 * @param text without its byte order mark; bytes that are no characters are U+FFFD
 * @param replaced how many characters had to be replaced
 * @param firstReplaced the number of the first byte that begins no character, from 1; 0 where there is none
 */
public record TextDecoding(String text, Charset charset, int replaced, int firstReplaced) {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** One byte in as many may be wrong before it is another charset, or no text. */
    private static final int BYTES_FOR_ONE_WRONG = 100;

    /** @param header the charset that came with the bytes */
    public static TextDecoding ofText(byte[] bytes, Optional<Charset> header) {
        return decoded(bytes, marked(bytes).or(() -> header).orElse(StandardCharsets.UTF_8));
    }

    /** @param header the charset that came with the bytes */
    public static TextDecoding ofPage(byte[] bytes, Optional<Charset> header) {
        Optional<Charset> declared = marked(bytes).or(() -> header).or(() -> MetaCharset.in(bytes));
        if (declared.isPresent()) {
            return decoded(bytes, declared.get());
        }
        TextDecoding utf8 = decoded(bytes, StandardCharsets.UTF_8);
        // A page without a declaration is of a time when that meant windows-1252.
        return utf8.isFew() && utf8.hasOtherThanAscii() ? utf8 : decoded(bytes, CharsetLabels.WINDOWS_1252);
    }

    /** Whether so little had to be replaced that the text is what it was. */
    public boolean isFew() {
        return (long) replaced * BYTES_FOR_ONE_WRONG <= text.length();
    }

    private boolean hasOtherThanAscii() {
        return replaced == 0 || text.chars().anyMatch(c -> c > 0x7F && c != REPLACEMENT);
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static TextDecoding decoded(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        int replaced = 0;
        int first = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            first = replaced++ == 0 ? in.position() + 1 : first;
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        String text = out.flip().toString();
        boolean isMarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new TextDecoding(isMarked ? text.substring(1) : text, charset, replaced, first);
    }
}
