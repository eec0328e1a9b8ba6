package org.whosaid.store.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.whosaid.store.name.NameKey;
import org.whosaid.store.name.PersonName;
import org.whosaid.store.sql.SqlRows;

/** The operator's list of people with their official ids. Thread-safe. */
@ApplicationScoped
public class ReferenceRepository {
    /** Of one name, more are no help to anybody. */
    private static final int MOST_CANDIDATES = 20;

    private static final int BATCH = 500;
    private static final String SEPARATOR = "\u001f";
    private static final String UPSERT = """
            insert into reference_people (scheme, id, name, surname_key, gender, role, state, party, starts_on, ends_on, source,
                aliases, name_keys)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (scheme, id) do update set name = excluded.name, surname_key = excluded.surname_key,
                gender = excluded.gender, role = excluded.role, state = excluded.state, party = excluded.party,
                starts_on = excluded.starts_on, ends_on = excluded.ends_on, source = excluded.source,
                aliases = excluded.aliases, name_keys = excluded.name_keys""";

    private final EntityManager entityManager;

    ReferenceRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Puts a list in place of the one before, in one transaction: whoever reads meanwhile sees the old one, and if the iterator fails,
     * it stays.
     *
     * @return how many people there are now
     */
    @Transactional
    public long replace(Iterator<ReferencePerson> people) {
        entityManager.unwrap(Session.class).doWork(connection -> write(connection, people));
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from reference_people")
                        .getSingleResult())
                .longValue();
    }

    /** Whom a document means, if exactly one of the list fits name, title, place and time; never a guess. */
    Optional<ReferencePerson> meant(NamedSpeaker named, PublicationContext circumstances) {
        if (!named.isPerson() || named.roles().isEmpty()) {
            return Optional.empty();
        }
        List<ReferencePerson> fitting = bearing(named.key()).stream()
                .filter(person -> person.fits(named, circumstances))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Everybody of this name or surname, by name; some of them where there are very many. */
    public List<ReferencePerson> candidates(String name) {
        return bearing(NameKey.of(name)).stream().limit(MOST_CANDIDATES).toList();
    }

    private List<ReferencePerson> bearing(String key) {
        String condition =
                PersonName.of(key).isSingle() ? "surname_key = :key" : "name_keys @> array[cast(:key as text)]";
        return SqlRows.of(entityManager
                        .createNativeQuery(
                                "select scheme, id, name, gender, role, state, party, starts_on, ends_on, source,"
                                        + " array_to_string(aliases, :separator) as aliases from reference_people where "
                                        + condition
                                        + " order by name, scheme, id",
                                Tuple.class)
                        .setParameter("key", key)
                        .setParameter("separator", SEPARATOR))
                .map(ReferenceRepository::person)
                .toList();
    }

    private static ReferencePerson person(Tuple row) {
        String aliases = row.get("aliases", String.class);
        return new ReferencePerson(
                row.get("scheme", String.class),
                row.get("id", String.class),
                row.get("name", String.class),
                aliases.isEmpty() ? List.of() : List.of(aliases.split(SEPARATOR)),
                text(row, "gender"),
                text(row, "role"),
                text(row, "state"),
                text(row, "party"),
                date(row, "starts_on"),
                date(row, "ends_on"),
                text(row, "source"));
    }

    private static Optional<String> text(Tuple row, String column) {
        return Optional.ofNullable(row.get(column, String.class));
    }

    private static Optional<LocalDate> date(Tuple row, String column) {
        Object value = row.get(column);
        return Optional.ofNullable(
                value instanceof java.sql.Date date ? date.toLocalDate() : (@Nullable LocalDate) value);
    }

    private static void write(Connection connection, Iterator<ReferencePerson> people) throws SQLException {
        try (PreparedStatement clear = connection.prepareStatement("delete from reference_people");
                PreparedStatement insert = connection.prepareStatement(UPSERT)) {
            clear.executeUpdate();
            int waiting = 0;
            while (people.hasNext()) {
                fill(insert, connection, people.next());
                insert.addBatch();
                waiting++;
                if (waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void fill(PreparedStatement insert, Connection connection, ReferencePerson person)
            throws SQLException {
        List<@Nullable Object> values = java.util.Arrays.asList(
                person.scheme(),
                person.id(),
                person.name(),
                person.surnameKey(),
                person.gender().orElse(null),
                person.role().orElse(null),
                person.state().orElse(null),
                person.party().orElse(null),
                person.startsOn().orElse(null),
                person.endsOn().orElse(null),
                person.source().orElse(null),
                array(connection, person.aliases()),
                array(connection, person.nameKeys()));
        for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, values.get(i));
        }
    }

    private static Array array(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
