package org.whosaid.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.wording.alignment.Difference;
import org.whosaid.wording.alignment.DifferenceKind;

/**
 * One sentence that a reader can be shown.
 *
 * @param own what the asked speaker said like the words, where the best evidence is somebody else's
 */
record VerdictExplanation(
        Verdict verdict,
        MatchedQuote best,
        Optional<MatchedQuote> own,
        List<Difference> differences,
        @Nullable AskedSpeaker speaker,
        long speakers) {
    private static final Set<DifferenceKind> TOLD_APART = Set.of(
            DifferenceKind.SPEAKER,
            DifferenceKind.SPEAKER_UNCERTAIN,
            DifferenceKind.SPEAKER_SPELLING,
            DifferenceKind.SPEAKER_UNKNOWN,
            DifferenceKind.NESTED_QUOTATION,
            DifferenceKind.DENIED);

    static String tooShort(@Nullable AskedSpeaker speaker) {
        return "The words are too few or too common to say whose they are" + named(speaker) + ".";
    }

    static String notFound(@Nullable AskedSpeaker speaker) {
        return "No quote that is kept has these words or similar ones" + named(speaker) + ".";
    }

    String sentence() {
        List<String> clauses = new ArrayList<>();
        clauses.add(main());
        if (verdict != Verdict.TOO_UNSPECIFIC) {
            clauses.addAll(told(differences));
        }
        own.ifPresent(one -> {
            clauses.add(Citation.who(one.quote()) + said(one)
                    + Citation.where(one.quote().document()) + " with similar words");
            clauses.addAll(told(one.comparison().differences()));
        });
        clauses.addAll(EvidenceReservations.of(best, differences, speaker));
        return String.join("; ", clauses) + (isTaken() ? "" : named(speaker)) + ".";
    }

    /** What weighs most comes first. */
    private static List<String> told(List<Difference> differences) {
        return differences.stream()
                .filter(one -> !TOLD_APART.contains(one.kind()))
                .sorted(Comparator.comparing(Difference::kind))
                .map(VerdictExplanation::told)
                .distinct()
                .toList();
    }

    private String main() {
        String who =
                Citation.who(best.quote()).isEmpty() ? "Somebody whom it does not name" : Citation.who(best.quote());
        String where = Citation.where(best.quote().document());
        return switch (verdict) {
            case VERBATIM -> who + " is quoted with exactly these words in " + where;
            case PARTIAL -> who + " is quoted with these words in " + where + ", but not only with them";
            case ALTERED -> who + said(best) + where + " with words that are similar, but not these";
            case REPORTED_ONLY ->
                "In " + where + " the words are" + inPart() + " the reporter's about " + who + ", not a quotation";
            case MISATTRIBUTED ->
                (best.comparison().isQuoted()
                                ? "The words are in " + where + " those of " + who + ", not of "
                                : "In " + where + " the words are" + inPart() + " the reporter's about " + who
                                        + ", not about ")
                        + (speaker == null ? "" : speaker.written());
            case TOO_UNSPECIFIC ->
                "The words are too few or too common to say whose they are"
                        + (speakers > 1 ? ": %d speakers are quoted with them".formatted(speakers) : "");
            case NOT_FOUND -> "No quote that is kept has these words";
        };
    }

    private String inPart() {
        return best.quote().kind() == QuoteKind.INDIRECT ? "" : ", at least in part,";
    }

    /** What the reporter retells is not quoted, however near it comes to what was said. */
    private static String said(MatchedQuote evidence) {
        if (evidence.comparison().isQuoted()) {
            return " is quoted in ";
        }
        return evidence.quote().kind() == QuoteKind.INDIRECT
                ? " is not quoted, but reported in the reporter's words in "
                : " is not only quoted, but reported in part in the reporter's words in ";
    }

    private static String told(Difference difference) {
        String name = difference.kind().id().replace('-', ' ');
        String asked = "“" + Citation.shown(difference.asked()) + "”";
        String found = "“" + Citation.shown(difference.found()) + "”";
        if (difference.asked().isEmpty()) {
            return name + ": " + found;
        }
        return difference.found().isEmpty() || asked.equals(found)
                ? name + ": " + asked
                : name + ": " + asked + " for " + found;
    }

    /** Somebody who is called by one of the names that an article has is known, though not to the store. */
    private boolean isTaken() {
        return best.speaker() == SpeakerMatch.SAME && speaker != null && speaker.isUnknown();
    }

    private static String named(@Nullable AskedSpeaker speaker) {
        if (speaker == null) {
            return "";
        }
        if (speaker.isMisspelt()) {
            return "; “%s” is taken for a slip of “%s”".formatted(speaker.written(), speaker.meant());
        }
        return speaker.isUnknown() ? "; of " + speaker.written() + " no quote is kept" : "";
    }
}
