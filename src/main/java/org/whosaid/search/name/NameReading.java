package org.whosaid.search.name;

import java.util.List;

/**
 * One way to take a name that nobody bears as it is asked. Immutable.
 *
 * @param key what is left to look for, a {@link org.whosaid.store.name.NameKey}
 * @param taken words before it that are taken for a title or role
 * @param mustBeKnown whether they are that only of somebody who is known to have that role
 * @param isPerson whether only a person can be meant
 */
record NameReading(String key, List<String> taken, boolean mustBeKnown, boolean isPerson) {
    NameReading {
        taken = List.copyOf(taken);
    }
}
