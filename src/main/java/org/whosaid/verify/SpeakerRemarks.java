package org.whosaid.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.Passage;
import org.whosaid.document.QuoteAssertion;
import org.whosaid.document.StoredQuote;
import org.whosaid.engine.text.StableName;
import org.whosaid.wording.alignment.Difference;
import org.whosaid.wording.alignment.Difference.Place;
import org.whosaid.wording.alignment.DifferenceKind;

/** What is to be told of the speaker: the one who was asked about, and the one whose words they are. */
final class SpeakerRemarks {
    private SpeakerRemarks() {}

    /** In what the best evidence differs from what was asked about its speaker, whatever the words. */
    static List<Difference> of(MatchedQuote best, @Nullable AskedSpeaker speaker) {
        List<Difference> differences = new ArrayList<>();
        if (speaker != null && best.speaker() == SpeakerMatch.OTHER) {
            differences.add(new Difference(
                    DifferenceKind.SPEAKER, Place.WITHIN, speaker.written(), Citation.who(best.quote())));
        }
        if (speaker != null && best.speaker() == SpeakerMatch.UNCERTAIN) {
            differences.add(new Difference(
                    DifferenceKind.SPEAKER_UNCERTAIN, Place.WITHIN, speaker.written(), Citation.who(best.quote())));
        }
        unsaid(best.quote()).ifPresent(differences::add);
        differences.addAll(named(speaker).stream()
                .filter(one -> one.kind() == DifferenceKind.SPEAKER_SPELLING || best.speaker() != SpeakerMatch.SAME)
                .toList());
        return differences;
    }

    /** "He denied that it was a trick" does not say what is quoted of it; "he never said “…”" does not, either. */
    private static Optional<Difference> unsaid(StoredQuote quote) {
        QuoteAssertion assertion = quote.analysed().assertion();
        return assertion.isAsserted()
                ? Optional.empty()
                : Optional.of(new Difference(DifferenceKind.DENIED, Place.BEFORE, "", words(assertion)));
    }

    /** Where a person decided so, no words say it. */
    private static String words(QuoteAssertion assertion) {
        return assertion.words().isEmpty()
                ? StableName.of(assertion.kind())
                : assertion.words().stream().map(Passage::text).collect(Collectors.joining(" "));
    }

    /** What is to be told of the name that was asked about. */
    static List<Difference> named(@Nullable AskedSpeaker speaker) {
        if (speaker == null) {
            return List.of();
        }
        if (speaker.isMisspelt()) {
            return List.of(
                    new Difference(DifferenceKind.SPEAKER_SPELLING, Place.WITHIN, speaker.written(), speaker.meant()));
        }
        return speaker.isUnknown()
                ? List.of(new Difference(DifferenceKind.SPEAKER_UNKNOWN, Place.WITHIN, speaker.written(), ""))
                : List.of();
    }
}
