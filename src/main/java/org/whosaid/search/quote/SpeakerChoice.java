package org.whosaid.search.quote;

import java.util.UUID;

/** Whose quotes are asked for. */
public sealed interface SpeakerChoice {
    /** One speaker of the store. */
    record ById(UUID id) implements SpeakerChoice {}

    /** Every speaker of this name or alias, and every person of this surname, whatever their case and accents. */
    record ByName(String name) implements SpeakerChoice {}
}
