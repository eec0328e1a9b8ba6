package org.whosaid.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.whosaid.wording.alignment.Wording;

class JudgementTest {
    private static final AskedSpeaker DREWE =
            new AskedSpeaker("Casimir Drewe", Set.of(new UUID(0, 1)), Set.of("casimir drewe"), "");

    @Test
    void without_evidence_there_is_no_speaker_to_be_compared_with_the_one_who_was_asked_about() {
        // When
        Verification notFound = new Judgement(Wording.asked("We will resign"), DREWE, List.of(), Optional.empty())
                .verification(10, (quote, name) -> false);
        Verification tooShort = Judgement.tooShort(DREWE);

        // Then
        assertThat(List.of(notFound, tooShort))
                .extracting(Verification::speaker)
                .containsOnly(SpeakerMatch.NONE);
    }

    @Test
    void without_a_speaker_none_was_asked() {
        assertThat(Judgement.tooShort(null).speaker()).isEqualTo(SpeakerMatch.NOT_ASKED);
    }
}
