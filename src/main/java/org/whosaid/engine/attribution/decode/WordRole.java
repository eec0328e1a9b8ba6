package org.whosaid.engine.attribution.decode;

import org.whosaid.engine.encoder.WordLabel;

/** The part that words play in an attribution. */
public enum WordRole {
    SOURCE(WordLabel.SOURCE_BEGIN),
    CUE(WordLabel.CUE_BEGIN),
    CONTENT(WordLabel.CONTENT_BEGIN);

    private final WordLabel begin;

    WordRole(WordLabel begin) {
        this.begin = begin;
    }

    WordLabel begin() {
        return begin;
    }

    /** The role that a label other than {@link WordLabel#OUTSIDE} stands for. */
    static WordRole of(WordLabel label) {
        for (WordRole role : values()) {
            if (role.begin == label.begin()) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role has label " + label);
    }
}
