package org.whosaid.config.nativeimage;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import java.util.NoSuchElementException;

/**
 * For the native executable only: where the next segment of a setting's name ends. A start asks some ten thousand times, and the state
 * machines of Quarkus and SmallRye, character by character, took a twentieth of it.
 */
final class SegmentEnd {
    private SegmentEnd() {}

    /**
     * Like their {@code getNextEnd}: a dot ends a segment, unless it is within quotation marks; a backslash makes the next character one of
     * the segment, but for a dot without quotation marks.
     *
     * @param name name of a setting
     * @param position that of the dot before the segment, or -1
     * @return position of the dot behind the segment, or the length of the name
     * @throws NoSuchElementException at the end of the name
     */
    static int after(String name, int position) {
        int length = name.length();
        if (position == length) {
            throw new NoSuchElementException();
        }
        boolean quoted = false;
        for (int i = position + 1; i < length; i++) {
            char c = name.charAt(i);
            if (c == '\\') {
                i++;
                if (!quoted && i < length && name.charAt(i) == '.') {
                    return i;
                }
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                return i;
            }
        }
        return length;
    }

    @TargetClass(io.quarkus.runtime.configuration.NameIterator.class)
    static final class OfQuarkus {
        @Alias
        @SuppressWarnings("NullAway.Init") // set by the constructor of the class that this one stands in for
        private String name;

        @Alias
        private int pos;

        private OfQuarkus() {}

        @Substitute
        public int getNextEnd() {
            return after(name, pos);
        }
    }

    @TargetClass(io.smallrye.config.NameIterator.class)
    static final class OfSmallRye {
        @Alias
        @SuppressWarnings("NullAway.Init")
        private String name;

        @Alias
        private int pos;

        private OfSmallRye() {}

        @Substitute
        public int getNextEnd() {
            return after(name, pos);
        }
    }
}
