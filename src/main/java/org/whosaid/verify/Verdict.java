package org.whosaid.verify;

import org.whosaid.engine.text.StableName;
import org.whosaid.wording.difference.MatchGrade;

/** What the store says to a question; {@link #id()} is the stable name that clients see. */
public enum Verdict {
    VERBATIM,
    PARTIAL,
    ALTERED,
    MISATTRIBUTED,
    REPORTED_ONLY,
    NOT_FOUND,
    TOO_UNSPECIFIC;

    public String id() {
        return StableName.of(this);
    }

    static Verdict of(MatchGrade fit) {
        return switch (fit) {
            case VERBATIM -> VERBATIM;
            case PARTIAL -> PARTIAL;
            case REPORTED_ONLY -> REPORTED_ONLY;
            case ALTERED -> ALTERED;
        };
    }
}
