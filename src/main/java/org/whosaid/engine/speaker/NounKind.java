package org.whosaid.engine.speaker;

/** What a noun denotes when somebody is said to speak. */
enum NounKind {
    PERSON,
    PEOPLE,
    ORGANIZATION,
    DOCUMENT,
    OTHER;

    SpeakerType type() {
        return switch (this) {
            case PERSON -> SpeakerType.ANONYMOUS;
            case PEOPLE -> SpeakerType.GROUP;
            case ORGANIZATION -> SpeakerType.ORGANIZATION;
            case DOCUMENT -> SpeakerType.DOCUMENT;
            case OTHER -> SpeakerType.UNKNOWN;
        };
    }
}
