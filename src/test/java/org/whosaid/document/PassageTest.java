package org.whosaid.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

class PassageTest {
    private static final SourceText TEXT = SourceText.of("😀 a 🌉 b");

    @Test
    void counts_in_code_points_and_remembers_utf16() {
        // When
        Passage passage = Passage.of(TEXT, new Span(5, 9));

        // Then
        assertThat(passage).isEqualTo(new Passage(4, 7, 1, "🌉 b"));
        assertThat(passage.startIn(OffsetUnit.CODE_POINT)).isEqualTo(4);
        assertThat(passage.endIn(OffsetUnit.CODE_POINT)).isEqualTo(7);
        assertThat(passage.startIn(OffsetUnit.UTF16)).isEqualTo(5);
        assertThat(passage.endIn(OffsetUnit.UTF16)).isEqualTo(9);
    }

    @Test
    void a_span_that_cuts_a_character_in_two_is_none() {
        assertThatThrownBy(() -> Passage.of(TEXT, new Span(6, 9))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_part_stands_where_its_words_stand() {
        assertThat(Passage.of(TEXT, new Span(0, 9)).part(5, 9)).isEqualTo(new Passage(4, 7, 1, "🌉 b"));
    }

    @Test
    void words_of_another_length_are_not_a_passage() {
        assertThatThrownBy(() -> new Passage(0, 3, 0, "😀a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equals_one_with_the_same_words_at_the_same_place_only() {
        // Given
        Passage passage = new Passage(4, 5, 1, "b");

        // Then
        assertThat(passage).isEqualTo(new Passage(4, 5, 1, "b")).hasSameHashCodeAs(new Passage(4, 5, 1, "b"));
        assertThat(passage)
                .isNotEqualTo(new Passage(3, 4, 1, "b"))
                .isNotEqualTo(new Passage(4, 6, 1, "bb"))
                .isNotEqualTo(new Passage(4, 5, 0, "b"))
                .isNotEqualTo(new Passage(4, 5, 1, "c"))
                .isNotEqualTo(null);
    }
}
