package org.whosaid.config.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.NameIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class SegmentEndTest {
    private static final String CHARACTERS = "a.\"\\";
    private static final int LONGEST = 7;

    @Test
    void segments_end_where_they_end_for_quarkus_and_smallrye() {
        for (String name : names()) {
            // When
            List<Integer> ends = new ArrayList<>();
            for (int at = -1; at < name.length(); at = ends.get(ends.size() - 1)) {
                ends.add(SegmentEnd.after(name, at));
            }

            // Then
            List<Integer> quarkus = new ArrayList<>();
            for (NameIterator segments = new NameIterator(name); segments.hasNext(); segments.next()) {
                quarkus.add(segments.getNextEnd());
            }
            List<Integer> smallRye = new ArrayList<>();
            var segments = new io.smallrye.config.NameIterator(name);
            for (; segments.hasNext(); segments.next()) {
                smallRye.add(segments.getNextEnd());
            }
            assertThat(ends).as(name).isEqualTo(quarkus).isEqualTo(smallRye);
        }
    }

    @Test
    void nothing_comes_after_the_end() {
        assertThatThrownBy(() -> SegmentEnd.after("quarkus.http", 12)).isInstanceOf(NoSuchElementException.class);
    }

    /** All names of up to seven of the characters that matter. */
    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(""));
        for (int from = 0, length = 1; length <= LONGEST; length++) {
            int to = names.size();
            for (; from < to; from++) {
                for (char c : CHARACTERS.toCharArray()) {
                    names.add(names.get(from) + c);
                }
            }
        }
        return names;
    }
}
