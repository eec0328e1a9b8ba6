package org.whosaid.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.search.quote.QuoteCriteria;

class CursorTest {
    private static final UUID ID = UUID.fromString("0193587e-0000-7000-8000-000000000001");

    @Test
    void comes_back_from_its_token() {
        // Given
        Cursor cursor = Cursor.after("list", "Übersee\nund weiter", ID);

        // When, Then
        assertThat(Cursor.of(cursor.token())).contains(cursor);
    }

    @Test
    void belongs_to_its_list_alone() {
        // When
        Cursor cursor = Cursor.after(QuoteCriteria.ofDocument(ID).by(ID), ID);

        // Then
        assertThat(cursor.isOf(QuoteCriteria.ofDocument(ID).by(ID))).isTrue();
        assertThat(cursor.isOf(QuoteCriteria.ofDocument(ID))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "bGlzdA", "bGlzdApub2lkCg"})
    void is_not_what_no_list_gave(String token) {
        assertThat(Cursor.of(token)).isEmpty();
    }

    @Test
    void has_no_key_that_the_database_would_choke_on() {
        // Given
        String plain = String.join("\n", "list", ID.toString(), "a\0b");

        // When, Then
        assertThat(Cursor.of(
                        Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }
}
