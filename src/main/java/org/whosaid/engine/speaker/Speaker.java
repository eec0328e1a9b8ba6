package org.whosaid.engine.speaker;

import java.util.List;
import java.util.Optional;
import org.whosaid.engine.text.Span;

/** Whom the source of an attribution refers to, or why the text does not tell. Immutable. */
public sealed interface Speaker {
    /** The speaker's type; {@link SpeakerType#UNKNOWN} for an unresolved one. */
    SpeakerType type();

    /** Why this speaker, or why none. */
    SpeakerReason reason();

    /** Calibrated probability, 0 to 1, that the answer is right. */
    double confidence();

    /** The canonical name, where there is a speaker. */
    Optional<String> canonicalName();

    /**
     * A speaker that the text tells.
     *
     * @param name the fullest form of the name in the text, without titles; for groups and unnamed sources the description
     * @param roles titles and descriptions that the text gives, in text order ("NATO Secretary General")
     * @param aliases other forms of the name in the text
     * @param mention the words in the text that carry the fullest name
     */
    record Resolved(
            String name,
            SpeakerType type,
            List<String> roles,
            List<String> aliases,
            Optional<Span> mention,
            SpeakerReason reason,
            double confidence)
            implements Speaker {
        public Resolved {
            roles = List.copyOf(roles);
            aliases = List.copyOf(aliases);
            if (name.isBlank()) {
                throw new IllegalArgumentException("a resolved speaker without a name");
            }
        }

        @Override
        public Optional<String> canonicalName() {
            return Optional.of(name);
        }
    }

    /**
     * The text does not tell who it is.
     *
     * @param candidates names that it could be, likeliest first
     */
    record Unresolved(SpeakerReason reason, List<String> candidates, double confidence) implements Speaker {
        public Unresolved {
            candidates = List.copyOf(candidates);
        }

        @Override
        public SpeakerType type() {
            return SpeakerType.UNKNOWN;
        }

        @Override
        public Optional<String> canonicalName() {
            return Optional.empty();
        }
    }
}
