package org.whosaid.api.verification;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.api.parameter.TimeParameter;
import org.whosaid.api.problem.ErrorView;
import org.whosaid.api.problem.ProblemType;
import org.whosaid.ingest.UnusableCharacter;
import org.whosaid.search.quote.SpeakerChoice;
import org.whosaid.verify.VerificationLimits;
import org.whosaid.verify.VerificationQuestion;
import org.whosaid.wording.alignment.Wording;

/** A question as clients send it. */
@Schema(name = "VerificationRequest", description = "A question: did this person say that?")
public record VerificationRequest(
        @Schema(
                required = true,
                description =
                        "The words, with or without quotation marks. \"…\", \"...\" and \"[...]\" mark omissions, [brackets] an"
                                + " editor's insertions.")
        @Nullable
        String quote,

        @Schema(
                description = "The supposed speaker: a name, surname or alias, or the id of a speaker.",
                maxLength = 300)
        @Nullable
        String speaker,

        @Schema(description = "Earliest time of publication: a day (UTC) or a time with its offset.") @Nullable
        String from,

        @Schema(description = "Latest time of publication, itself included: a day (UTC) or a time with its offset.")
        @Nullable
        String to) {
    private static final int LONGEST_NAME = 300;

    /** What was sent; an empty body is a question without anything. */
    public static VerificationRequest given(@Nullable VerificationRequest request) {
        return request == null ? new VerificationRequest(null, null, null, null) : request;
    }

    /** @throws HttpProblem that names every wrong part */
    public VerificationQuestion toQuestion(VerificationLimits limits, int evidence) {
        String words = quote == null ? "" : quote;
        checkLength(words, limits.quoteCharacters());
        List<ErrorView> errors = new ArrayList<>();
        checkQuote(words, errors);
        checkSpeaker(errors);
        Optional<TimeParameter> earliest = moment("/from", from, errors);
        Optional<TimeParameter> latest = moment("/to", to, errors);
        if (!earliest.map(TimeParameter::start)
                .orElse(Instant.MIN)
                .isBefore(latest.map(TimeParameter::end).orElse(Instant.MAX))) {
            errors.add(ErrorView.at("/to", "lies before from; exchange the two"));
        }
        if (!errors.isEmpty()) {
            throw ProblemType.INVALID_VERIFICATION.because("Correct what is listed in `errors` and ask again.", errors);
        }
        return new VerificationQuestion(
                words,
                Optional.ofNullable(speaker).map(VerificationRequest::asked),
                earliest.map(TimeParameter::start),
                latest.map(TimeParameter::end),
                evidence);
    }

    private static void checkLength(String words, int limit) {
        int length = words.codePointCount(0, words.length());
        if (length > limit) {
            throw ProblemType.TEXT_TOO_LONG
                    .because(
                            "The quote has %d characters, the limit is %d. Ask for a part of it, or raise whosaid.limits.verification.quote-characters."
                                    .formatted(length, limit))
                    .with("length", length)
                    .with("limit", limit)
                    .build();
        }
    }

    private void checkQuote(String words, List<ErrorView> errors) {
        if (words.isBlank()) {
            errors.add(ErrorView.at(
                    "/quote", (quote == null ? "is missing" : "is empty") + "; send the words to look for"));
        } else if (isUnusable(words)) {
            errors.add(ErrorView.at("/quote", "has U+0000 or half a surrogate pair; leave it out"));
        } else if (Wording.asked(words).isEmpty()) {
            errors.add(ErrorView.at("/quote", "has no word in it; send the words to look for"));
        }
    }

    private void checkSpeaker(List<ErrorView> errors) {
        if (speaker == null) {
            return;
        }
        if (speaker.isBlank()) {
            errors.add(ErrorView.at("/speaker", "is blank; send a name or an id, or leave it out"));
        } else if (speaker.length() > LONGEST_NAME) {
            errors.add(ErrorView.at("/speaker", "is longer than %d characters; no name is".formatted(LONGEST_NAME)));
        } else if (isUnusable(speaker)) {
            errors.add(ErrorView.at("/speaker", "has U+0000 or half a surrogate pair; leave it out"));
        }
    }

    /** What neither PostgreSQL can compare nor UTF-8 carry. */
    private static boolean isUnusable(String given) {
        return UnusableCharacter.in(given).isPresent();
    }

    private static Optional<TimeParameter> moment(String pointer, @Nullable String given, List<ErrorView> errors) {
        Optional<TimeParameter> moment = Optional.ofNullable(given).flatMap(TimeParameter::of);
        if (given != null && moment.isEmpty()) {
            errors.add(ErrorView.at(pointer, TimeParameter.HOW_TO));
        }
        return moment;
    }

    private static VerificationQuestion.Asked asked(String written) {
        SpeakerChoice choice = ParameterReader.idOf(written)
                .<SpeakerChoice>map(SpeakerChoice.ById::new)
                .orElseGet(() -> new SpeakerChoice.ByName(written));
        return new VerificationQuestion.Asked(written, choice);
    }
}
