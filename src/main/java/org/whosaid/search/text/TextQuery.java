package org.whosaid.search.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@link WordQuery} as PostgreSQL understood it: tsquery in its text form, which any statement can take as it is. Immutable.
 *
 * @param alternatives one of which must hold; none if there is no word to look for
 * @param ranked all of them together, over the stems
 * @param shownStems what to highlight among the stems; may be empty
 * @param shownForms what to highlight among the words as they are written; may be empty
 */
public record TextQuery(List<Alternative> alternatives, String ranked, String shownStems, String shownForms) {
    /** Of a quote {@code q}, in SQL: its words as far as they are indexed. */
    static final String INDEXED = "left(q.words, 50000)";

    public TextQuery {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Conditions that must hold together.
     *
     * @param stems over stems; empty if there is none
     * @param forms over words as they are written, wherever they stand; empty if there is none
     * @param order over words as they are written, where they stand, which no index knows: each quote that fits else is read; empty if
     *     there is none
     */
    record Alternative(String stems, String forms, String order) {
        public boolean isEmpty() {
            return stems.isEmpty() && forms.isEmpty() && order.isEmpty();
        }

        private String condition(String number, Map<String, Object> parameters) {
            Map<String, String> wanted = new LinkedHashMap<>();
            wanted.put("q.search", stems);
            wanted.put("q.forms", forms);
            wanted.put("to_tsvector('whosaid_forms', " + INDEXED + ")", order);
            List<String> all = new ArrayList<>();
            wanted.forEach((vector, tsquery) -> {
                if (!tsquery.isEmpty()) {
                    String name = "words" + number + "of" + all.size();
                    all.add("%s @@ cast(:%s as tsquery)".formatted(vector, name));
                    parameters.put(name, tsquery);
                }
            });
            return "(" + String.join(" and ", all) + ")";
        }
    }

    /** Whether there is no word to look for: then nothing is found. */
    public boolean isEmpty() {
        return alternatives.isEmpty();
    }

    /** Whether words as they are written are looked for, which may be beginnings. */
    public boolean hasForms() {
        return alternatives.stream()
                .anyMatch(alternative -> !alternative.forms().isEmpty());
    }

    /** The condition on a quote {@code q} in SQL; puts its parameters. */
    public String condition(Map<String, Object> parameters) {
        StringBuilder any = new StringBuilder("(");
        for (int i = 0; i < alternatives.size(); i++) {
            any.append(i == 0 ? "" : " or ").append(alternatives.get(i).condition(Integer.toString(i), parameters));
        }
        return any.append(")").toString();
    }

    /**
     * How well a quote {@code q} fits, in SQL; puts its parameters. Cover density (Clarke, Cormack, Tudhope: Relevance ranking for one to
     * three term queries, 2000), less for longer quotes; words that were looked for by their beginning count by their frequency.
     */
    public String rank(Map<String, Object> parameters) {
        parameters.put("ranked", ranked);
        parameters.put("rankedForms", shownForms);
        return "cast(ts_rank_cd(q.search, cast(:ranked as tsquery), 1) + ts_rank(q.forms, cast(:rankedForms as tsquery), 1) as real)";
    }
}
