package org.whosaid.verify;

import org.whosaid.engine.text.StableName;

/** Whether a quote is of the speaker who was asked about; {@link #id()} is the stable name that clients see. */
public enum SpeakerMatch {
    /** Nobody was named. */
    NOT_ASKED,
    SAME,
    /** The article leaves open who speaks, or it may be the one who was asked about. */
    UNCERTAIN,
    OTHER,
    /** Somebody was named, but nothing was found that anybody could have said. */
    NONE;

    public String id() {
        return StableName.of(this);
    }
}
