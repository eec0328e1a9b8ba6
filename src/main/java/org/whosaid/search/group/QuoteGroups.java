package org.whosaid.search.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.whosaid.document.StoredQuote;
import org.whosaid.search.group.QuoteGroup.Speaker;
import org.whosaid.search.group.QuoteGroup.Version;
import org.whosaid.search.page.NativeRows;
import org.whosaid.store.QuoteStore;

/**
 * Gathers what is the same quote in several articles: the same words whatever their case and marks, and nearly the same words. A group is
 * that of the quote that is asked for; of two quotes that are each nearly a third, one need not be in the other's. Thread-safe.
 */
@ApplicationScoped
public class QuoteGroups {
    // What is the same in all three: quotes_by_canonical holds every column, so that rows need not be read.
    private static final String MEMBERS = "from quotes q where q.canonical in (:wordings) and q.status <> 'rejected'";

    private static final String SPEAKERS = """
            select c.canonical, c.speaker_id, s.name, c.quotes from (
                select q.canonical, q.speaker_id, count(*) as quotes %s group by 1, 2) c
            left join speakers s on s.id = c.speaker_id""".formatted(MEMBERS);

    private static final String DOCUMENTS =
            "select q.canonical, count(distinct q.document_id) as documents %s group by rollup (q.canonical)"
                    .formatted(MEMBERS);

    private static final String FIRST = """
            select f.id from unnest(string_to_array(:wordings, ',')) w(canonical) cross join lateral (
                select q.id from quotes q where q.canonical = w.canonical and q.status <> 'rejected'
                order by q.said_at, q.id limit 1) f""";

    /** In the result of DOCUMENTS, the row of all wordings together. */
    private static final String ALL = "";

    private static final Comparator<StoredQuote> EARLIEST = Comparator.comparing(
                    (StoredQuote quote) -> quote.document().saidAt())
            .thenComparing(StoredQuote::id);

    private final EntityManager entityManager;
    private final QuoteStore quotes;
    private final SimilarWords similar;

    QuoteGroups(EntityManager entityManager, QuoteStore quotes, SimilarWords similar) {
        this.entityManager = entityManager;
        this.quotes = quotes;
        this.similar = similar;
    }

    /** The group of a quote; empty if there is no such quote. */
    @Transactional
    public Optional<QuoteGroup> of(UUID id) {
        return quotes.find(id).map(this::of);
    }

    private QuoteGroup of(StoredQuote asked) {
        Map<String, Double> likeness = new LinkedHashMap<>(similar.of(asked.id(), asked.words()));
        likeness.put(asked.canonical(), 1.0);
        Map<String, List<Speaker>> speakers = speakers(likeness.keySet());
        Map<String, Long> documents = documents(likeness.keySet());
        List<Version> versions = firsts(likeness.keySet()).stream()
                .map(first -> new Version(
                        documents.getOrDefault(first.canonical(), 0L),
                        first,
                        likeness.getOrDefault(first.canonical(), 0.0),
                        MeaningChange.between(asked.words(), first.words()),
                        speakers.getOrDefault(first.canonical(), List.of())))
                .sorted(order(asked))
                .toList();
        List<Speaker> all = together(speakers.values());
        StoredQuote first = versions.stream().map(Version::first).min(EARLIEST).orElse(asked);
        return new QuoteGroup(documents.getOrDefault(ALL, 0L), first, versions, all);
    }

    private static Comparator<Version> order(StoredQuote asked) {
        return Comparator.comparing(
                        (Version version) -> !version.first().canonical().equals(asked.canonical()))
                .thenComparing(Comparator.comparing(Version::quotes).reversed())
                .thenComparing(version -> version.first().id());
    }

    private Map<String, List<Speaker>> speakers(Collection<String> wordings) {
        return NativeRows.of(entityManager, SPEAKERS)
                .addScalar("canonical", String.class)
                .addScalar("speaker_id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("quotes", Long.class)
                .setParameterList("wordings", wordings)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        row -> new Speaker((UUID) row[1], (String) row[2], (Long) row[3]),
                                        Collectors.toList()),
                                QuoteGroups::mostFirst)));
    }

    private Map<String, Long> documents(Collection<String> wordings) {
        return NativeRows.of(entityManager, DOCUMENTS)
                .addScalar("canonical", String.class)
                .addScalar("documents", Long.class)
                .setParameterList("wordings", wordings)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> Objects.requireNonNullElse((String) row[0], ALL), row -> (Long) row[1]));
    }

    private List<StoredQuote> firsts(Collection<String> wordings) {
        List<UUID> ids = NativeRows.of(entityManager, FIRST)
                .addScalar("id", UUID.class)
                .setParameter("wordings", String.join(",", wordings))
                .getResultStream()
                .map(row -> (UUID) row[0])
                .toList();
        return quotes.withIds(ids);
    }

    private static List<Speaker> together(Collection<List<Speaker>> parts) {
        return mostFirst(parts.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        speaker -> Optional.ofNullable(speaker.id()),
                        speaker -> speaker,
                        (one, other) -> new Speaker(one.id(), one.name(), one.quotes() + other.quotes())))
                .values());
    }

    private static List<Speaker> mostFirst(Collection<Speaker> speakers) {
        return speakers.stream()
                .sorted(Comparator.comparing(Speaker::quotes)
                        .reversed()
                        .thenComparing(speaker -> String.valueOf(speaker.name()))
                        .thenComparing(speaker -> String.valueOf(speaker.id())))
                .toList();
    }
}
