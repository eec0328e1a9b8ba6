package org.whosaid.verify;

import java.util.List;
import org.whosaid.wording.alignment.Difference;

/**
 * The answer to a question. No human has given it.
 *
 * @param speaker whether the best evidence is of the speaker who was asked about
 * @param differences between the question and the best evidence
 * @param evidence best first; of equals, the earliest published
 * @param explanation one sentence for a reader
 */
public record Verification(
        Verdict verdict,
        SpeakerMatch speaker,
        List<Difference> differences,
        List<MatchedQuote> evidence,
        String explanation) {
    public Verification {
        differences = List.copyOf(differences);
        evidence = List.copyOf(evidence);
    }

    /** @param other the same quotes, of which more is known */
    Verification with(List<MatchedQuote> other) {
        return new Verification(verdict, speaker, differences, other, explanation);
    }
}
