package org.whosaid.store.decision;

import java.util.UUID;
import org.whosaid.engine.text.StableName;

/** A decision that contradicts what is known; nothing was changed. */
public final class SpeakerConflict extends RuntimeException {
    private final Reason reason;
    private final transient UUID one;
    private final transient UUID other;

    /**
     * @param one of whom something was to be decided
     * @param other who stands in the way
     */
    public SpeakerConflict(Reason reason, UUID one, UUID other) {
        this(reason.detail.formatted(one, other), reason, one, other);
    }

    private SpeakerConflict(String message, Reason reason, UUID one, UUID other) {
        super(message);
        this.reason = reason;
        this.one = one;
        this.other = other;
    }

    /** The same conflict, reported to whoever was to decide about the other. */
    public SpeakerConflict forTheOther() {
        return new SpeakerConflict(String.valueOf(getMessage()), reason, other, one);
    }

    /** Why it cannot be. */
    public enum Reason {
        MERGED("The speaker %1$s was merged into %2$s: decide about that one, or unmerge first."),
        NOT_MERGED("The speaker %1$s is not merged, so there is nothing to undo."),
        SAME("The speaker %1$s is the same as %2$s already."),
        DISTINCT("A person has said that %1$s and %2$s are not the same: DELETE that decision first."),
        OTHER_TYPE(
                "The speakers %1$s and %2$s are a person and an organization: if they are one, correct the wrong type with PATCH first."),
        OTHER_ID(
                "The speakers %1$s and %2$s have different external ids in one scheme: take the wrong one away first."),
        ID_TAKEN("The speaker %2$s has this external id: merge the two, or take it away there first.");

        private final String detail;

        Reason(String detail) {
            this.detail = detail;
        }

        /** The stable name that clients see. */
        public String id() {
            return StableName.of(this);
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
