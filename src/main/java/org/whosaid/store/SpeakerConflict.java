package org.whosaid.store;

import java.util.Locale;
import java.util.UUID;

/** A decision that contradicts what is known; nothing was changed. */
public final class SpeakerConflict extends RuntimeException {
    private final Reason reason;
    private final transient UUID other;

    SpeakerConflict(Reason reason, UUID other) {
        super(reason.detail.formatted(other));
        this.reason = reason;
        this.other = other;
    }

    /** Why it cannot be. */
    public enum Reason {
        MERGED("This speaker was merged into %s: change that one, or unmerge this one first."),
        NOT_MERGED("The speaker %s is merged into nobody, so that there is nothing to undo."),
        SAME("This is the same speaker as %s already."),
        DISTINCT("A person has said that this speaker and %s are not the same: DELETE that decision first."),
        OTHER_ID("This speaker and %s have different external ids in one scheme: take the wrong one away first."),
        ID_TAKEN("The speaker %s has this external id: merge the two, or take it away there first.");

        private final String detail;

        Reason(String detail) {
            this.detail = detail;
        }

        /** The stable name that clients see. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Reason reason() {
        return reason;
    }

    /** The speaker that stands in the way. */
    public UUID other() {
        return other;
    }
}
