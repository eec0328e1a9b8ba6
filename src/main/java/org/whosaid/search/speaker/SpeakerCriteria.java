package org.whosaid.search.speaker;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.whosaid.engine.speaker.SpeakerType;
import org.whosaid.store.name.NameKey;

/**
 * Which speakers are asked for.
 *
 * @param name how a word of a name or alias begins, or the name with a letter wrong
 * @param types empty for all
 */
public record SpeakerCriteria(Optional<String> name, Set<SpeakerType> types, SpeakerOrder order) {
    public SpeakerCriteria {
        name = name.map(NameKey::of).filter(key -> !key.isEmpty());
        types = Collections.unmodifiableSet(new TreeSet<>(types));
    }
}
