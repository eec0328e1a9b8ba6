package org.whosaid.engine.speaker;

/** Enters a role that the text gives somebody, with what it says about gender and kind. */
final class RoleNotes {
    private final Reading reading;
    private final Lexicon lexicon;

    RoleNotes(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    void add(Entity entity, int start, int end, int head) {
        int from = FunctionWords.isDeterminer(reading.lower(start)) && !FunctionWords.isPossessive(reading.lower(start))
                ? start + 1
                : start;
        if (from >= end || head < from) {
            return;
        }
        entity.addRole(new Entity.Role(reading.lower(head), reading.words(from, end), start));
        entity.setGender(lexicon.nounGender(reading.lower(head)));
        boolean person = lexicon.isPersonNoun(reading.lower(head));
        entity.setKind(person ? NameKind.PERSON : NameKind.ORGANIZATION);
    }
}
