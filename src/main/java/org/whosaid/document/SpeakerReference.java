package org.whosaid.document;

import java.util.UUID;
import org.whosaid.engine.speaker.SpeakerType;

/** A speaker across all documents, as a quote names them. Immutable. */
public record SpeakerReference(UUID id, String name, SpeakerType type) {}
