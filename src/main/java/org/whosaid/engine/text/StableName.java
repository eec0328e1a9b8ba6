package org.whosaid.engine.text;

import java.util.Locale;

/** The names of constants as clients and tables see them: lower case, with hyphens or underscores. They never change. */
public final class StableName {
    private StableName() {}

    /** {@code ALTERED_BY_EDITOR} is "altered-by-editor". */
    public static String of(Enum<?> constant) {
        return inTables(constant).replace('_', '-');
    }

    /** {@code ALTERED_BY_EDITOR} is "altered_by_editor". */
    public static String inTables(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant of a name, with hyphens or underscores.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static <E extends Enum<E>> E parse(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
