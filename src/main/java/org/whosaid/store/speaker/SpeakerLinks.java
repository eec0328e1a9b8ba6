package org.whosaid.store.speaker;

import java.util.Map;
import java.util.Optional;
import org.whosaid.document.SpeakerAnswer;

/** Whom the answers of one document mean across all documents. Immutable. */
public final class SpeakerLinks {
    private final Map<NamedSpeaker, SpeakerLink> links;

    SpeakerLinks(Map<NamedSpeaker, SpeakerLink> links) {
        this.links = Map.copyOf(links);
    }

    /** Empty where the answer names nobody who could be told from others. */
    public Optional<SpeakerLink> of(SpeakerAnswer answer) {
        return NamedSpeaker.in(answer).map(links::get);
    }
}
