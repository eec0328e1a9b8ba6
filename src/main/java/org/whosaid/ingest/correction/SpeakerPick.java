package org.whosaid.ingest.correction;

import java.util.UUID;
import org.whosaid.engine.speaker.SpeakerType;

/** Whom a person names as the speaker of a quote. */
public sealed interface SpeakerPick {
    /** A speaker of the store. */
    record Known(UUID id) implements SpeakerPick {}

    /** A speaker by name; for groups and unnamed sources by description. */
    record Named(String name, SpeakerType type) implements SpeakerPick {}

    /** Nobody can tell who it is. */
    record Nobody() implements SpeakerPick {}
}
