package org.whosaid.store.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Who may change speakers when. Every writer takes its locks in this order, so that none waits for one that waits for it: the lock of
 * {@link #articles} or {@link #decisions}, names, quotes, speakers by id. All are held until the transaction ends.
 */
@ApplicationScoped
public class SpeakerLocks {
    private static final long SPEAKERS = 5_300_417_250_941L;

    private final EntityManager entityManager;

    SpeakerLocks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** For articles that come and go: many at once, but not while a person's decision is carried out. */
    public void articles() {
        query("select cast(pg_advisory_xact_lock_shared(:speakers) as text)");
    }

    /** For a person's decision: alone. Decisions are rare, and take milliseconds unless a speaker has very many quotes. */
    public void decisions() {
        query("select cast(pg_advisory_xact_lock(:speakers) as text)");
    }

    private void query(String sql) {
        entityManager.createNativeQuery(sql).setParameter("speakers", SPEAKERS).getSingleResult();
    }

    /** Names whose speakers are looked for and made: two articles with a new name must not make two speakers. */
    void names(Collection<String> keys) {
        long[] numbers = keys.stream()
                .mapToLong(SpeakerLocks::number)
                .sorted()
                .distinct()
                .toArray();
        entityManager
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(number) as text) from unnest(cast(:numbers as bigint[])) number")
                .setParameter(
                        "numbers",
                        java.util.Arrays.toString(numbers).replace('[', '{').replace(']', '}'))
                .getResultList();
    }

    // Two names of one number only wait for each other without need.
    private static long number(String key) {
        long number = 1_125_899_906_842_597L;
        for (int i = 0; i < key.length(); i++) {
            number = 31 * number + key.charAt(i);
        }
        return number == SPEAKERS ? 0 : number;
    }

    /** Keeps speakers from being deleted or merged; returns those that are there. */
    Collection<UUID> use(Collection<UUID> speakers) {
        return lock(speakers, "for key share");
    }

    /** Keeps everybody else from using speakers; returns those that are there. */
    Collection<UUID> change(Collection<UUID> speakers) {
        return lock(speakers, "for update");
    }

    private Collection<UUID> lock(Collection<UUID> speakers, String strength) {
        return speakers.isEmpty()
                ? java.util.Set.of()
                : new TreeSet<>(entityManager
                        .createNativeQuery("select id from speakers where id in (:ids) order by id " + strength)
                        .setParameter("ids", speakers)
                        .getResultList());
    }
}
