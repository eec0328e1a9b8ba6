package org.whosaid.engine.speaker;

import java.util.Set;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.TokenizedText;

/** Finds people among those whose bare name could be a firm's or a town's: "Holm went to Leeds, where he studied". */
final class BareNames {
    private static final Set<String> LIFE = WordLists.SPEAKER.set("bare-names.life");
    private static final Set<String> IN_PLACES = WordLists.SPEAKER.set("bare-names.in-places");
    private static final int MOST_MENTIONS = 50;
    private static final int LONGEST_LOOK = 40;
    private static final int CLEAR = 2;

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final EntityMentions cast;

    BareNames(TokenizedText reading, Lexicon lexicon, EntityMentions cast) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** Gives the kind to those whom the text treats as people. */
    void enrich() {
        cast.entities().stream()
                .filter(e -> e.kind() == NameKind.OPEN)
                .filter(e -> e.mentions().stream()
                                .limit(MOST_MENTIONS)
                                .mapToInt(this::evidence)
                                .sum()
                        >= CLEAR)
                .forEach(e -> e.setKind(NameKind.PERSON));
    }

    /** How much one mention speaks for a person; below 0 against. */
    private int evidence(NameMention mention) {
        String before = reading.lower(mention.titleFrom() - 1);
        boolean relative =
                reading.at(mention.to()).is(",") && reading.at(mention.to() + 1).is("who");
        int next = FunctionWords.isAuxiliary(reading.lower(mention.to())) ? mention.to() + 1 : mention.to();
        int life = relative || LIFE.contains(reading.lower(next)) ? CLEAR : 0;
        boolean thing = before.equals("the") || IN_PLACES.contains(before);
        return life + (thing ? -1 : takenUp(mention));
    }

    /** 1 where "he" or "she" takes up the name before anybody else is in sight, -1 where "it" does. */
    private int takenUp(NameMention mention) {
        int limit = Math.min(reading.size(), mention.to() + LONGEST_LOOK);
        int last = reading.sentenceEnd(mention.from());
        for (int i = mention.to(); i < limit && i <= last; i++) {
            String word = reading.lower(i);
            boolean personal =
                    PronounKind.of(word).filter(PronounKind::isPersonal).isPresent();
            if (personal) {
                return 1;
            }
            if (word.equals("it") || word.equals("its")) {
                return -1;
            }
            if (isSomebodyElse(i) || reading.isQuoted(i) != reading.isQuoted(mention.from())) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isSomebodyElse(int token) {
        boolean named =
                cast.namedAt(token).filter(e -> e.kind().fits(NameKind.PERSON)).isPresent();
        return named || lexicon.isPersonNoun(reading.lower(token));
    }
}
