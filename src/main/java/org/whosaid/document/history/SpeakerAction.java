package org.whosaid.document.history;

/** What a person can decide about a speaker. */
public enum SpeakerAction {
    CHANGED,
    MERGED,
    UNMERGED,
    /** Told apart from another. */
    DISTINGUISHED,
    /** That taken back. */
    UNDISTINGUISHED
}
