package org.whosaid.search.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.search.text.TextQuery.Alternative;
import org.whosaid.search.text.WordQuery.Term;

/** Lets PostgreSQL read the words of a search, since it alone knows its stems. Thread-safe. */
@ApplicationScoped
public class TextQueries {
    private static final String NOTHING = "cast('' as tsquery)";
    /** For each alternative: its stems, forms and order, and its words as they are written. */
    private static final int COLUMNS = 4;

    private final EntityManager entityManager;

    TextQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Never fails, whatever was typed. */
    public TextQuery read(String typed) {
        WordQuery words = WordQuery.of(typed);
        Statement statement = new Statement();
        List<String> columns = new ArrayList<>();
        for (List<Term> terms : words.alternatives()) {
            columns.add(statement.stems(terms));
            columns.add(statement.forms(terms));
            columns.add(statement.order(terms));
            columns.add(statement.asWritten(terms));
        }
        columns.add(statement.shownStems(words));
        columns.add(statement.shownForms(words));
        return textQuery(run(columns, statement.parameters));
    }

    private static TextQuery textQuery(List<String> tsqueries) {
        List<Alternative> alternatives = new ArrayList<>();
        int last = tsqueries.size() - 2;
        String shownForms = tsqueries.get(last + 1);
        for (int i = 0; i < last; i += COLUMNS) {
            Alternative alternative = new Alternative(tsqueries.get(i), tsqueries.get(i + 1), tsqueries.get(i + 2));
            String asWritten = tsqueries.get(i + 3);
            if (alternative.stems().isEmpty() && !asWritten.isEmpty()) {
                // Nothing but words that the stems leave out.
                alternative = new Alternative("", both(alternative.forms(), asWritten), alternative.order());
                shownForms = either(shownForms, asWritten);
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

    private static String both(String one, String other) {
        return one.isEmpty() ? other : "(%s) & (%s)".formatted(one, other);
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

        String stems(List<Term> terms) {
            return joined(
                    " && ",
                    terms.stream().filter(term -> !term.isPrefix() && !(term.isNegation() && term.isExcluded())),
                    this::stems);
        }

        String forms(List<Term> terms) {
            return joined(
                    " && ",
                    terms.stream()
                            .filter(term ->
                                    term.isPrefix() || term.isNegation() && !(term.isExcluded() && term.isSequence())),
                    this::forms);
        }

        /** Of what neither stems nor forms can tell: a phrase with a negation, and without a word that the stems leave out. */
        String order(List<Term> terms) {
            return joined(
                    " && ",
                    terms.stream()
                            .filter(term -> !term.isPrefix())
                            .filter(term -> term.isNegation() ? term.isSequence() : term.isExcluded()),
                    term -> term.isNegation() ? sequence(term) : unlessStemmed(term));
        }

        /** Of the words that the stems may leave out; none beside a beginning, which is enough to look for. */
        String asWritten(List<Term> terms) {
            List<Term> wanted =
                    terms.stream().filter(term -> !term.isExcluded()).toList();
            if (wanted.stream().anyMatch(Term::isPrefix)) {
                return NOTHING;
            }
            String words = wanted.stream().map(Term::words).collect(Collectors.joining(" "));
            return "plainto_tsquery('whosaid_forms', " + parameter(words) + ")";
        }

        String shownStems(WordQuery words) {
            return joined(" || ", shown(words).filter(term -> !term.isPrefix() && !term.isNegation()), this::stems);
        }

        String shownForms(WordQuery words) {
            return joined(
                    " || ",
                    shown(words).filter(term -> term.isPrefix() || term.isNegation()),
                    term -> term.isPrefix() ? forms(term) : sequence(term));
        }

        private static Stream<Term> shown(WordQuery words) {
            return words.alternatives().stream().flatMap(List::stream).filter(term -> !term.isExcluded());
        }

        private static String joined(String operator, Stream<Term> terms, Function<Term, String> query) {
            return terms.map(query)
                    .reduce((one, other) -> one + operator + other)
                    .orElse(NOTHING);
        }

        private String stems(Term term) {
            return wanted(term, "phraseto_tsquery('whosaid', " + parameter(term.words()) + ")");
        }

        private String forms(Term term) {
            return wanted(
                    term,
                    term.isPrefix()
                            ? "to_tsquery('whosaid_forms', " + parameter(term.prefix()) + ")"
                            : "plainto_tsquery('whosaid_forms', " + parameter(term.words()) + ")");
        }

        private String sequence(Term term) {
            return wanted(term, "phraseto_tsquery('whosaid_forms', " + parameter(term.words()) + ")");
        }

        private String unlessStemmed(Term term) {
            return "(case when numnode(phraseto_tsquery('whosaid', %s)) = 0 then %s else %s end)"
                    .formatted(parameter(term.words()), sequence(term), NOTHING);
        }

        private static String wanted(Term term, String query) {
            return term.isExcluded() ? "(!!" + query + ")" : query;
        }

        private String parameter(String value) {
            String name = "t" + parameters.size();
            parameters.put(name, value);
            return "cast(:" + name + " as text)";
        }
    }
}
