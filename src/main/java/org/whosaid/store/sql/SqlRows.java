package org.whosaid.store.sql;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a query in SQL, whose type JPA does not carry on.
 *
 * <p>A query of one column is made without a class, not with that of the column: to Hibernate 7.2 each such query is another one
 * (ImplicitResultClassBuilder has no equals), so that its cache fills with 2,048 plans that no query finds, and each query looks
 * through all of them.
 */
public final class SqlRows {
    private SqlRows() {}

    /** Ids, numbers or names without signs of their own, as PostgreSQL writes an array: one parameter, however many they are. */
    public static String array(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** For queries that were made for tuples. */
    public static Stream<Tuple> of(Query query) {
        Stream<?> rows = query.getResultStream();
        return rows.map(Tuple.class::cast);
    }
}
