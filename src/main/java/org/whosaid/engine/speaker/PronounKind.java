package org.whosaid.engine.speaker;

import java.util.Optional;

/** Personal pronouns by whom they can take up. */
enum PronounKind {
    HE,
    SHE,
    IT,
    THEY,
    /** The writer, or the one whose quote it stands in. */
    I;

    static Optional<PronounKind> of(String word) {
        return switch (word) {
            case "he", "him", "his", "himself" -> Optional.of(HE);
            case "she", "her", "hers", "herself" -> Optional.of(SHE);
            case "it", "its", "itself" -> Optional.of(IT);
            case "they", "them", "their", "theirs", "themselves" -> Optional.of(THEY);
            case "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves" -> Optional.of(I);
            default -> Optional.empty();
        };
    }

    boolean isPersonal() {
        return this == HE || this == SHE;
    }

    Gender gender() {
        return switch (this) {
            case HE -> Gender.MALE;
            case SHE -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }
}
