package org.whosaid.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.whosaid.search.TextQuery.Alternative;
import org.whosaid.search.WordQuery.Term;

/** Lets PostgreSQL read the words of a search, since it alone knows its stems. Thread-safe. */
@ApplicationScoped
class TextQueries {
    private static final String NOTHING = "cast('' as tsquery)";

    private final EntityManager entityManager;

    TextQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Never fails, whatever was typed. */
    TextQuery read(String typed) {
        WordQuery words = WordQuery.of(typed);
        Statement statement = new Statement();
        List<String> columns = new ArrayList<>();
        for (List<Term> terms : words.alternatives()) {
            columns.add(statement.all(
                    terms.stream().filter(term -> !term.isPrefix()).toList()));
            columns.add(statement.all(terms.stream().filter(Term::isPrefix).toList()));
            columns.add(statement.asWritten(terms));
        }
        columns.add(statement.any(shown(words, false)));
        columns.add(statement.any(shown(words, true)));
        return textQuery(run(columns, statement.parameters));
    }

    private static TextQuery textQuery(List<String> tsqueries) {
        List<Alternative> alternatives = new ArrayList<>();
        int last = tsqueries.size() - 2;
        String shownForms = tsqueries.get(last + 1);
        for (int i = 0; i < last; i += 3) {
            Alternative alternative = new Alternative(tsqueries.get(i), tsqueries.get(i + 1));
            if (alternative.isEmpty()) {
                // Nothing but words that the stems leave out.
                alternative = new Alternative("", tsqueries.get(i + 2));
                shownForms = either(shownForms, alternative.forms());
            }
            if (!alternative.isEmpty()) {
                alternatives.add(alternative);
            }
        }
        String ranked = alternatives.stream().map(Alternative::stems).reduce("", TextQueries::either);
        return new TextQuery(alternatives, ranked, tsqueries.get(last), shownForms);
    }

    private static String either(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " | " + other;
    }

    private static List<Term> shown(WordQuery words, boolean prefixes) {
        return words.alternatives().stream()
                .flatMap(List::stream)
                .filter(term -> !term.isExcluded() && term.isPrefix() == prefixes)
                .toList();
    }

    private List<String> run(List<String> columns, Map<String, Object> parameters) {
        String array = columns.stream()
                .map(column -> "cast(%s as text)".formatted(column))
                .collect(Collectors.joining(
                        ", ", "select x from unnest(array[", "]) with ordinality as t(x, n) order by n"));
        Query query = entityManager.createNativeQuery(array);
        parameters.forEach(query::setParameter);
        List<String> tsqueries = new ArrayList<>();
        for (Object row : query.getResultList()) {
            tsqueries.add((String) row);
        }
        return tsqueries;
    }

    /** Expressions of SQL and their parameters. Mutable; for one query. */
    private static final class Statement {
        private final Map<String, Object> parameters = new HashMap<>();

        String all(List<Term> terms) {
            return joined(terms, " && ");
        }

        String any(List<Term> terms) {
            return joined(terms, " || ");
        }

        String asWritten(List<Term> terms) {
            String words = terms.stream()
                    .filter(term -> !term.isExcluded())
                    .map(Term::words)
                    .collect(Collectors.joining(" "));
            return "plainto_tsquery('whosaid_forms', " + parameter(words) + ")";
        }

        private String joined(List<Term> terms, String operator) {
            return terms.isEmpty() ? NOTHING : terms.stream().map(this::one).collect(Collectors.joining(operator));
        }

        private String one(Term term) {
            String query = term.isPrefix()
                    ? "to_tsquery('whosaid_forms', " + parameter(term.prefix()) + ")"
                    : "phraseto_tsquery('whosaid', " + parameter(term.words()) + ")";
            return term.isExcluded() ? "(!!" + query + ")" : query;
        }

        private String parameter(String value) {
            String name = "t" + parameters.size();
            parameters.put(name, value);
            return "cast(:" + name + " as text)";
        }
    }
}
