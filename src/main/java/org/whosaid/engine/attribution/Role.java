package org.whosaid.engine.attribution;

import org.whosaid.engine.encoder.Label;

/** The part that words play in an attribution. */
enum Role {
    SOURCE(Label.SOURCE_BEGIN),
    CUE(Label.CUE_BEGIN),
    CONTENT(Label.CONTENT_BEGIN);

    private final Label begin;

    Role(Label begin) {
        this.begin = begin;
    }

    Label begin() {
        return begin;
    }

    /** The role that a label other than {@link Label#OUTSIDE} stands for. */
    static Role of(Label label) {
        for (Role role : values()) {
            if (role.begin == label.begin()) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role has label " + label);
    }
}
