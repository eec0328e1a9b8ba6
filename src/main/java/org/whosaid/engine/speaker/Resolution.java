package org.whosaid.engine.speaker;

import java.util.List;
import java.util.Optional;

/**
 * Whom a source refers to, and why.
 *
 * @param referent empty where the text does not tell
 * @param candidates those whom it could be, likeliest first
 */
record Resolution(Optional<Referent> referent, SpeakerReason reason, double confidence, List<Referent> candidates) {
    Resolution {
        candidates = List.copyOf(candidates);
    }

    static Resolution of(Referent referent, SpeakerReason reason) {
        return new Resolution(Optional.of(referent), reason, ReasonCertainty.of(reason), List.of());
    }

    static Resolution open(SpeakerReason reason, List<? extends Referent> candidates) {
        return new Resolution(Optional.empty(), reason, ReasonCertainty.of(reason), List.copyOf(candidates));
    }

    /** The same speaker, for another reason; unresolved ones stay as they are. */
    Resolution because(SpeakerReason other) {
        return referent.isEmpty() ? this : new Resolution(referent, other, ReasonCertainty.of(other), candidates);
    }

    Resolution withConfidence(double other) {
        return new Resolution(referent, reason, other, candidates);
    }

    Resolution times(double factor) {
        return new Resolution(referent, reason, confidence * factor, candidates);
    }
}
