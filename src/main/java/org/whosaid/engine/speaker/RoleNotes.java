package org.whosaid.engine.speaker;

import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.text.TokenizedText;

/** Enters a role that the text gives somebody, with what it says about gender and kind. */
final class RoleNotes {
    private final TokenizedText reading;
    private final Lexicon lexicon;

    RoleNotes(TokenizedText reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /** A role that stands beside the name: "the mayor" and "Mayor" one has unless their own words say otherwise. */
    void add(Entity entity, int start, int end, int head) {
        boolean office = reading.at(start).is("the") || lexicon.isHonorific(reading.lower(head));
        add(entity, start, end, head, office ? RoleTenure.PRESENT : RoleTenure.UNTOLD);
    }

    /** @param tenure what the words around the role say; its own adjectives come first */
    void add(Entity entity, int start, int end, int head, RoleTenure tenure) {
        int from = FunctionWords.isDeterminer(reading.lower(start)) && !FunctionWords.isPossessive(reading.lower(start))
                ? start + 1
                : start;
        if (from >= end || head < from) {
            return;
        }
        String words = reading.words(from, end);
        RoleTenure own = RoleTenure.of(words);
        boolean lost = tenure == RoleTenure.PAST && own != RoleTenure.PAST;
        entity.addRole(new Entity.Role(
                reading.lower(head),
                lost ? "former " + words : words,
                start,
                lost || own == RoleTenure.UNTOLD ? tenure : own));
        entity.setGender(lexicon.nounGender(reading.lower(head)));
        if (lexicon.isPersonNoun(reading.lower(head))) {
            entity.setKind(NameKind.PERSON);
        } else if (lexicon.isOrganizationNoun(reading.lower(head))) {
            entity.setKind(NameKind.ORGANIZATION);
        }
    }
}
