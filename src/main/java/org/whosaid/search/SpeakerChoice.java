package org.whosaid.search;

import java.util.UUID;

/** Whose quotes are asked for. */
public sealed interface SpeakerChoice {
    /** One speaker of the store. */
    record ById(UUID id) implements SpeakerChoice {}

    /** Every speaker of this name or alias, whatever its case and accents. */
    record ByName(String name) implements SpeakerChoice {}
}
