package org.whosaid.search.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in a list: after the row with this key and id. Clients see it as an opaque token.
 *
 * @param list which list, with which criteria: a cursor of another list points nowhere
 * @param key the value that orders the list before the id does; empty where the id alone does
 */
public record Cursor(String list, String key, UUID id) {
    private static final String SEPARATOR = "\n";

    /** For lists that are ordered by id alone. */
    public static Cursor after(Object criteria, UUID id) {
        return after(criteria, "", id);
    }

    public static Cursor after(Object criteria, String key, UUID id) {
        return new Cursor(listOf(criteria), key, id);
    }

    /** Whether this cursor came from a list with these criteria. */
    public boolean isOf(Object criteria) {
        return list.equals(listOf(criteria));
    }

    /** The token for clients. */
    public String token() {
        String plain = String.join(SEPARATOR, list, id.toString(), key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /** The cursor of a token; empty if no list of ours gave it. */
    public static Optional<Cursor> of(String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), UTF_8).split(SEPARATOR, 3);
            Cursor cursor = new Cursor(parts[0], parts[2], UUID.fromString(parts[1]));
            // No list of ours has U+0000 in a key, and PostgreSQL would choke on it.
            return cursor.token().equals(token) && cursor.key().indexOf('\0') < 0
                    ? Optional.of(cursor)
                    : Optional.empty();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    // Records of enums, strings and times: toString tells them apart, and a restart does not change it.
    private static String listOf(Object criteria) {
        return Integer.toHexString(Objects.toString(criteria).hashCode());
    }
}
