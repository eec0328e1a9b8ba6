package org.whosaid.store;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.stream.Stream;

/** The rows of a query in SQL, whose type JPA does not carry on. */
public final class Rows {
    private Rows() {}

    /** For queries that were made for tuples. */
    public static Stream<Tuple> of(Query query) {
        Stream<?> rows = query.getResultStream();
        return rows.map(Tuple.class::cast);
    }
}
