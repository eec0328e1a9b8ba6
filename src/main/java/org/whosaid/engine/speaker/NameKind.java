package org.whosaid.engine.speaker;

/** What bears a name, as far as the name's looks tell. */
enum NameKind {
    PERSON,
    ORGANIZATION,
    /** A country, state or town: as a speaker, its government. */
    PLACE,
    OPEN;

    boolean fits(NameKind other) {
        return this == OPEN || other == OPEN || isPerson() == other.isPerson();
    }

    boolean isPerson() {
        return this == PERSON;
    }
}
