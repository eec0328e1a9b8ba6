package org.whosaid.engine.attribution;

/** Why content was given to its source; {@link #id()} is the stable name that clients see. */
public enum AttributionReason {
    /** A cue links content and source. */
    CUE_LINK("cue-link"),
    /** {@code "content" — Name}. */
    DASH_LINE("dash-line"),
    /** {@code NAME: content}, as in transcripts and interviews. */
    LABEL("label"),
    /** No cue; the text around it names the source. */
    NEIGHBOURING_MENTION("neighbouring-mention"),
    /** A cue without any source in sight. */
    NO_SOURCE("no-source");

    private final String id;

    AttributionReason(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
