package org.whosaid.api.parameter;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.whosaid.api.problem.ProblemType;

/** What is asked for by an id that leads nowhere: 404, whether it is an id at all or not. */
public final class NotFound {
    private NotFound() {}

    /** What has the id. */
    public static <T> T orElse(String what, String id, Function<UUID, Optional<T>> find) {
        return ParameterReader.idOf(id).flatMap(find).orElseThrow(() -> problem(what, id));
    }

    /** Does something with what has the id. */
    public static void unless(String what, String id, Predicate<UUID> did) {
        if (ParameterReader.idOf(id).filter(did).isEmpty()) {
            throw problem(what, id);
        }
    }

    private static RuntimeException problem(String what, String id) {
        return ProblemType.NOT_FOUND
                .because("There is no %s with the id %s; it may have been deleted.".formatted(what, id))
                .build();
    }
}
