package org.whosaid.verify;

import java.time.Instant;
import java.util.Optional;
import org.whosaid.search.quote.SpeakerChoice;

/**
 * Did somebody say this? What is empty does not restrict.
 *
 * @param quote the words
 * @param speaker whose they should be, and how that was written
 * @param from earliest time of publication
 * @param before latest time of publication, exclusive
 * @param limit most pieces of evidence
 */
public record VerificationQuestion(
        String quote, Optional<Asked> speaker, Optional<Instant> from, Optional<Instant> before, int limit) {
    /** How much evidence there is unless somebody asks for more or less. */
    public static final int USUAL_LIMIT = 10;

    public static final int LARGEST_LIMIT = 50;

    /** Whom a question names. */
    public record Asked(String written, SpeakerChoice choice) {}
}
