package org.whosaid.engine.speaker;

import java.util.EnumMap;
import java.util.Map;

/** How often an answer given for a reason is right. */
final class Certainty {
    private static final Map<SpeakerReason, Double> BY_REASON = new EnumMap<>(Map.ofEntries(
            Map.entry(SpeakerReason.FULL_NAME, 0.99),
            Map.entry(SpeakerReason.SURNAME_OF, 0.99),
            Map.entry(SpeakerReason.GIVEN_NAME_OF, 0.93),
            Map.entry(SpeakerReason.ACRONYM_OF, 0.95),
            Map.entry(SpeakerReason.SHORT_NAME_OF, 0.95),
            Map.entry(SpeakerReason.TITLE_OF, 0.92),
            Map.entry(SpeakerReason.APPOSITION, 0.97),
            Map.entry(SpeakerReason.PRONOUN, 0.93),
            Map.entry(SpeakerReason.DESCRIPTION_OF, 0.75),
            Map.entry(SpeakerReason.LABEL_OF, 0.95),
            Map.entry(SpeakerReason.TURN_TAKING, 0.8),
            Map.entry(SpeakerReason.DESCRIPTION, 0.88),
            Map.entry(SpeakerReason.NEIGHBOURING_MENTION, 0.7),
            Map.entry(SpeakerReason.NO_SOURCE, 0.8),
            Map.entry(SpeakerReason.AMBIGUOUS_NAME, 0.7),
            Map.entry(SpeakerReason.AMBIGUOUS_PRONOUN, 0.5),
            Map.entry(SpeakerReason.NO_ANTECEDENT, 0.6)));

    private Certainty() {}

    static double of(SpeakerReason reason) {
        return BY_REASON.getOrDefault(reason, 0.5);
    }
}
