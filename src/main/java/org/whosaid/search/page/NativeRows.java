package org.whosaid.search.page;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** SQL by way of Hibernate, where HQL has no words for it. */
public final class NativeRows {
    private NativeRows() {}

    /** A query whose columns are still to be named. */
    public static NativeQuery<Object[]> of(EntityManager entityManager, String sql) {
        return entityManager.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    }

    /** Gives a query all of its parameters; a collection stands for a list in parentheses. */
    public static void bind(NativeQuery<?> query, Map<String, Object> parameters) {
        parameters.forEach((name, value) -> {
            if (value instanceof Collection<?> several) {
                query.setParameterList(name, several);
            } else {
                query.setParameter(name, value);
            }
        });
    }
}
