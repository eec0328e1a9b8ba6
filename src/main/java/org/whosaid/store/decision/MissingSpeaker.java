package org.whosaid.store.decision;

import java.util.UUID;

/** There is no speaker of an id (any more). */
public final class MissingSpeaker extends RuntimeException {
    private final transient UUID id;

    public MissingSpeaker(UUID id) {
        super("there is no speaker " + id);
        this.id = id;
    }

    public UUID id() {
        return id;
    }
}
