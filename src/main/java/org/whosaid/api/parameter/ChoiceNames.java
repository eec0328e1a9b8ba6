package org.whosaid.api.parameter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.text.StableName;

/** Constants as clients write them: by their names in lower case. */
public final class ChoiceNames {
    private ChoiceNames() {}

    /** The one of this name, if it is among them. */
    public static <E extends Enum<E>> Optional<E> named(@Nullable String written, List<E> known) {
        return known.stream()
                .filter(constant -> nameOf(constant).equals(written))
                .findFirst();
    }

    /** All names, to be told to whoever wrote none of them. */
    public static <E extends Enum<E>> String names(List<E> known) {
        return known.stream().map(ChoiceNames::nameOf).collect(Collectors.joining(", "));
    }

    private static String nameOf(Enum<?> constant) {
        return StableName.inTables(constant);
    }
}
