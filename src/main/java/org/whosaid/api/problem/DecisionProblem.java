package org.whosaid.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.whosaid.store.decision.MissingSpeaker;
import org.whosaid.store.decision.SpeakerConflict;

/** A decision about speakers that cannot be carried out: says which other speaker stands in the way. */
final class DecisionProblem {
    private DecisionProblem() {}

    static HttpProblem of(SpeakerConflict conflict) {
        return ProblemType.SPEAKER_CONFLICT
                .because(String.valueOf(conflict.getMessage()))
                .with("reason", conflict.reason().id())
                .with("speaker", conflict.other())
                .build();
    }

    static HttpProblem of(MissingSpeaker missing) {
        return ProblemType.INVALID_DECISION
                .because("There is no speaker with the id %s (any more).".formatted(missing.id()))
                .build();
    }
}
