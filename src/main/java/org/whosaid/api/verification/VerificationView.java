package org.whosaid.api.verification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.StableName;
import org.whosaid.verify.Verification;
import org.whosaid.wording.alignment.Difference;

/** The answer to a question. */
@Schema(
        name = "Verification",
        description = "The answer of the stored quotes to the question. It was computed; nobody has checked it.")
public record VerificationView(
        @Schema(
                required = true,
                enumeration = {
                    "verbatim",
                    "partial",
                    "altered",
                    "misattributed",
                    "reported-only",
                    "not-found",
                    "too-unspecific"
                },
                description =
                        "verbatim: quoted word for word, all of it or whole sentences. partial: word for word, but"
                                + " something is left out. altered: quoted with similar words. misattributed: word for word, but"
                                + " somebody else's. reported-only: the words are, at least in part, the reporter's. not-found: no"
                                + " quote has such words. too-unspecific: too few or too common words.")
        String verdict,

        @Schema(
                required = true,
                enumeration = {"not-asked", "same", "uncertain", "other", "none"},
                description =
                        "Whether the best evidence is by the speaker in the question. not-asked: the question names no speaker."
                                + " uncertain: the article leaves it open. none: a speaker was named, but there is no evidence.")
        String speakerMatch,

        @Schema(required = true, description = "The answer as a sentence.")
        String explanation,

        @Schema(required = true, description = "How the question differs from the best evidence.")
        List<DifferenceView> differences,

        @Schema(required = true, description = "Best match first; among equals, the earliest published.")
        List<EvidenceView> evidence,

        @Schema(
                required = true,
                enumeration = {"codePoint", "utf16"})
        String offsetUnit) {
    static VerificationView of(Verification verification, OffsetUnit unit) {
        return new VerificationView(
                verification.verdict().id(),
                verification.speaker().id(),
                verification.explanation(),
                DifferenceView.of(verification.differences()),
                verification.evidence().stream()
                        .map(evidence -> EvidenceView.of(evidence, unit))
                        .toList(),
                unit.id());
    }

    /** One difference. */
    @Schema(
            name = "Difference",
            description = "One difference between the words in the question and the words in the article.")
    public record DifferenceView(
            @Schema(
                    required = true,
                    description =
                            "Its stable name. Words altered: number, negation, name, date, modality, pronoun, order, word, "
                                    + "addition, omission, inflection, contraction, spelling, joined (two quotes made one), unconfirmed (the "
                                    + "article has an ellipsis or brackets there). Something left out: cut-at-sentence, cut-mid-sentence, "
                                    + "ellipsis (found: what it hides), ellipsis-in-source. To be told: hidden-negation, hidden-condition, "
                                    + "editorial-insertion, question (one asks what the other states), outside-marks (the reporter's words), nested-quotation (the speaker quotes "
                                    + "somebody), denied, speaker, speaker-uncertain, speaker-spelling (taken for a slip of another name), "
                                    + "speaker-unknown.",
                    examples = "negation")
            String kind,

            @Schema(
                    required = true,
                    enumeration = {"before", "within", "after"},
                    description = "Position relative to the words that agree.")
            String where,

            @Schema(required = true, description = "As in the question; empty where the question leaves something out.")
            String asked,

            @Schema(required = true, description = "As in the article; empty where the question adds something.")
            String found) {
        static List<DifferenceView> of(List<Difference> differences) {
            return differences.stream()
                    .map(difference -> new DifferenceView(
                            difference.kind().id(),
                            StableName.of(difference.where()),
                            difference.asked(),
                            difference.found()))
                    .toList();
        }
    }
}
