package org.whosaid.ingest;

import java.util.Optional;

/**
 * A character that no text may have here: half of a surrogate pair is none, and PostgreSQL keeps no U+0000.
 *
 * @param value the UTF-16 unit
 * @param offset in code points
 */
public record UnusableCharacter(char value, int offset) {
    /** The first one in a text. */
    public static Optional<UnusableCharacter> in(String text) {
        int offset = 0;
        for (int i = 0; i < text.length(); offset++) {
            int codePoint = text.codePointAt(i);
            if (codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)) {
                return Optional.of(new UnusableCharacter((char) codePoint, offset));
            }
            i += Character.charCount(codePoint);
        }
        return Optional.empty();
    }

    /** What is wrong and how to mend it. */
    public String detail() {
        return value == 0
                ? "has U+0000 as character %d, which cannot be kept; leave it out".formatted(offset)
                : "has U+%04X as character %d, half of a surrogate pair; send the whole character or leave it out"
                        .formatted((int) value, offset);
    }
}
