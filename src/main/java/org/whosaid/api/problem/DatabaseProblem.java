package org.whosaid.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** A database that cannot be reached or has no room is no fault of the request, and may pass. */
final class DatabaseProblem {
    /** SQLSTATE classes: connection, transaction rollback (deadlock), no resources, operator's intervention. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

    private DatabaseProblem() {}

    static Optional<HttpProblem> of(Throwable cause) {
        if (!(cause instanceof SQLException exception) || !isPassing(exception)) {
            return Optional.empty();
        }
        return Optional.of(ProblemType.UNAVAILABLE
                .because(
                        "The database cannot be reached or is out of resources. Nothing was stored; send the request again later.")
                .withHeader("Retry-After", 5)
                .build());
    }

    private static boolean isPassing(SQLException exception) {
        // The connection pool's time-out carries no state.
        String state = exception.getSQLState();
        return state == null || (state.length() == 5 && PASSING.contains(state.substring(0, 2)));
    }
}
