package org.whosaid.engine.attribution.repair;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.attribution.decode.TextView;
import org.whosaid.engine.attribution.decode.WordRole;
import org.whosaid.engine.encoder.WordScores;

/**
 * Tells names from cues: in {@code Ahmed Said has cut hair} the capital shows that "Said" is no verb. In headlines with a capital on
 * every word it shows nothing.
 */
public final class NameCues {
    /** Shorter words have small letters in headlines too. */
    private static final int SHORTEST_TELLING_WORD = 4;
    /** More words of a paragraph tell no more. */
    private static final int ENOUGH_WORDS = 60;

    private final TextView view;
    private final WordScores scores;

    public NameCues(TextView view) {
        this.view = view;
        this.scores = view.scores();
    }

    /** Segments with such cues made part of the source before them. */
    public List<RoleSegment> mend(List<RoleSegment> segments) {
        List<RoleSegment> mended = new ArrayList<>();
        for (RoleSegment segment : segments) {
            int last = mended.size() - 1;
            if (last >= 0 && isName(segment, mended.get(last))) {
                mended.set(
                        last, new RoleSegment(WordRole.SOURCE, mended.get(last).from(), segment.to()));
            } else {
                mended.add(segment);
            }
        }
        return mended;
    }

    private boolean isName(RoleSegment cue, RoleSegment source) {
        return cue.role() == WordRole.CUE
                && cue.size() == 1
                && source.role() == WordRole.SOURCE
                && source.to() == cue.from()
                && !scores.beginsParagraph(cue.from())
                && isCapitalised(cue.from())
                && isCapitalised(source.to() - 1)
                && isMostlySmall(cue.from());
    }

    private boolean isMostlySmall(int word) {
        int small = 0;
        int capitalised = 0;
        for (int at = word + 1; at < scores.size() && at <= word + ENOUGH_WORDS && !scores.beginsParagraph(at); at++) {
            if (scores.word(at).length() >= SHORTEST_TELLING_WORD) {
                small += Character.isLowerCase(view.first(at)) ? 1 : 0;
                capitalised += isCapitalised(at) ? 1 : 0;
            }
        }
        return small > capitalised;
    }

    private boolean isCapitalised(int word) {
        return Character.isUpperCase(view.first(word));
    }
}
