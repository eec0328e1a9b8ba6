package org.whosaid.engine.speaker;

import java.util.List;
import java.util.Optional;
import org.whosaid.engine.text.Span;

/** Puts a resolution into the form that leaves this package. */
final class SpeakerOutcome {
    private SpeakerOutcome() {}

    static Speaker of(Resolution resolution) {
        Optional<Referent> referent =
                resolution.referent().filter(r -> !r.name().isBlank());
        double confidence = Math.max(0, Math.min(1, resolution.confidence()));
        if (referent.isEmpty()) {
            List<String> candidates = resolution.candidates().stream()
                    .map(Referent::name)
                    .distinct()
                    .limit(10)
                    .toList();
            return new Speaker.Unresolved(resolution.reason(), candidates, confidence);
        }
        Referent speaker = referent.get();
        List<String> roles = speaker instanceof Entity entity
                ? entity.roles().stream().map(Entity.Role::words).toList()
                : List.of();
        List<String> aliases = speaker instanceof Entity entity ? entity.aliases() : List.of();
        return new Speaker.Resolved(
                speaker.name(), speaker.type(), roles, aliases, mention(speaker), resolution.reason(), confidence);
    }

    private static Optional<Span> mention(Referent speaker) {
        if (speaker instanceof Entity entity) {
            return Optional.of(entity.mention());
        }
        return speaker instanceof Referent.Described described ? Optional.of(described.mention()) : Optional.empty();
    }
}
