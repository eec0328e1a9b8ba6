package org.whosaid.engine.speaker;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.TokenizedText;

/** Finds whom "the pair", "the three", "the sisters" or "the couple" means: those whom the text named together last. */
final class NamedTogether {
    private static final Map<String, String> NUMBERS = WordLists.SPEAKER.pairs("named-together.numbers");

    private static final Set<String> SIBLINGS = WordLists.SPEAKER.set("named-together.siblings");
    /** Sentences back: a number means who was named just now, kinship and marriage last. */
    private static final int NEAR = 6;

    private static final int FAR = 16;

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final Discourse discourse;

    NamedTogether(TokenizedText reading, Lexicon lexicon, Discourse discourse) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /** Empty where the phrase means nobody together, or the text named nobody so. */
    Optional<Resolution> meant(NounPhrase phrase) {
        String head = reading.lower(phrase.head());
        boolean kin = SIBLINGS.contains(head);
        Optional<Integer> number = Optional.ofNullable(NUMBERS.get(head)).map(Integer::valueOf);
        if (!isBare(phrase) || (number.isEmpty() && !kin)) {
            return Optional.empty();
        }
        boolean lasting = kin || head.equals("couple") || head.equals("spouses") || head.equals("newlyweds");
        Gender gender = lexicon.nounGender(NounPhrases.singular(head));
        return discourse
                .latest(
                        phrase.from(),
                        lasting ? FAR : NEAR,
                        r -> r instanceof Referent.Joint joint && fits(joint, gender))
                .filter(r -> number.isEmpty() || ((Referent.Joint) r).members().size() == number.get())
                .map(r -> Resolution.of(r, SpeakerReason.DESCRIPTION_OF));
    }

    /** "The pair", "the two sisters": more words would tell them from others. */
    private boolean isBare(NounPhrase phrase) {
        int words = phrase.head() - phrase.from();
        boolean counted = words == 2 && NUMBERS.containsKey(reading.lower(phrase.from() + 1));
        return reading.at(phrase.from()).is("the") && phrase.to() == phrase.head() + 1 && (words == 1 || counted);
    }

    private static boolean fits(Referent.Joint joint, Gender gender) {
        return joint.members().stream().allMatch(m -> isPerson(m) && m.gender().agreesWith(gender));
    }

    /** In "Per and Lars Holm" the first name alone could be a firm's. */
    private static boolean isPerson(Referent member) {
        return member.type() == SpeakerType.PERSON
                || (member instanceof Entity entity && entity.kind() == NameKind.OPEN);
    }
}
