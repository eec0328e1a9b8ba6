package org.whosaid.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Which keys are in use, for which request, and what was answered. Each method is one statement, or reads only. Thread-safe. */
@ApplicationScoped
public class IdempotencyKeyRepository {
    private final DataSource database;

    IdempotencyKeyRepository(DataSource database) {
        this.database = database;
    }

    /**
     * Takes a key that is free, has expired, or was taken by somebody who did not come to an end in time.
     *
     * @return false if it is in use
     */
    public boolean claim(KeyUse use, UUID claim, Instant now, Instant claimedUntil, Instant expiresAt)
            throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into idempotency_keys as k
                            (actor, scope, key, fingerprint, claim, claimed_until, expires_at) values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (actor, scope, key) do update set fingerprint = excluded.fingerprint, claim = excluded.claim,
                            claimed_until = excluded.claimed_until, expires_at = excluded.expires_at,
                            status = null, headers = null, body = null
                        where k.expires_at < ? or (k.status is null and k.claimed_until < ?)""")) {
            setKey(insert, 1, use);
            insert.setString(4, use.fingerprint());
            insert.setObject(5, claim);
            insert.setObject(6, time(claimedUntil));
            insert.setObject(7, time(expiresAt));
            insert.setObject(8, time(now));
            insert.setObject(9, time(now));
            return insert.executeUpdate() > 0;
        }
    }

    /** What is known of a key in use. */
    public Optional<KeyRecord> find(KeyUse use) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select fingerprint, claimed_until, status, headers, body from idempotency_keys
                        where actor = ? and scope = ? and key = ?""")) {
            setKey(select, 1, use);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(record(row)) : Optional.empty();
            }
        }
    }

    /** Keeps the answer to the request that holds the claim; nothing if somebody else has taken the key over. */
    public void complete(UUID claim, KeyUse use, StoredAnswer answer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update idempotency_keys set status = ?, headers = ?::jsonb, body = ?
                        where actor = ? and scope = ? and key = ? and claim = ?""")) {
            update.setInt(1, answer.status());
            update.setString(2, answer.headers());
            update.setBytes(3, answer.body());
            setKey(update, 4, use);
            update.setObject(7, claim);
            update.executeUpdate();
        }
    }

    /** Frees the key of a request that changed nothing. */
    public void release(UUID claim, KeyUse use) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from idempotency_keys where actor = ? and scope = ? and key = ? and claim = ?")) {
            setKey(delete, 1, use);
            delete.setObject(4, claim);
            delete.executeUpdate();
        }
    }

    public void deleteExpired(Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from idempotency_keys where expires_at < ?")) {
            delete.setObject(1, time(now));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void setKey(PreparedStatement statement, int first, KeyUse use) throws SQLException {
        statement.setString(first, use.actor());
        statement.setString(first + 1, use.scope());
        statement.setString(first + 2, use.key());
    }

    private static KeyRecord record(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        @Nullable
        StoredAnswer answer =
                row.wasNull() ? null : new StoredAnswer(status, row.getString("headers"), row.getBytes("body"));
        return new KeyRecord(
                row.getString("fingerprint"),
                row.getObject("claimed_until", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(answer));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * A key as a request uses it.
     *
     * @param actor who asks: another's key is another key
     * @param scope method and path
     * @param fingerprint SHA-256 of what is sent
     */
    public record KeyUse(String actor, String scope, String key, String fingerprint) {}

    /**
     * A key in use.
     *
     * @param claimedUntil how long whoever is at it may take
     * @param answer empty while somebody is at it
     */
    public record KeyRecord(String fingerprint, Instant claimedUntil, Optional<StoredAnswer> answer) {}

    /**
     * An answer as it was given.
     *
     * @param headers a JSON object of lists of strings
     */
    public record StoredAnswer(int status, String headers, byte[] body) {}
}
