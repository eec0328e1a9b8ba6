package org.whosaid.engine.attribution.repair;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.attribution.decode.AttributionDraft;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.attribution.decode.TextView;
import org.whosaid.engine.encoder.WordScores;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.QuotationMarks;

/**
 * Tells a quotation that somebody else answers from one that goes on: both are paragraphs of nothing but quoted words. A question is
 * answered, an answer that asks back is the questioner's, and nobody addresses himself.
 */
final class TurnTaking {
    /** A question that is merely "said" may be the speaker's own, whose next paragraph answers it. */
    private static final Set<String> ASKING = WordLists.ATTRIBUTION.set("turn-taking.asking");

    private static final Set<String> ANSWERING = WordLists.ATTRIBUTION.set("turn-taking.answering");

    private static final int FARTHEST = 200;
    private static final int SHORTEST_NAME = 3;
    private static final String SIGNS_AROUND_VOCATIVE = ",.!?”’\"'";

    private final TextView view;
    private final WordScores scores;

    TurnTaking(TextView view) {
        this.view = view;
        this.scores = view.scores();
    }

    /**
     * @param earlier the attribution before the last one
     * @param last whose words stand in the paragraph before
     * @param said the last of these words
     * @param next a quotation without a cue
     */
    boolean change(Optional<AttributionDraft> earlier, AttributionDraft last, RoleSegment said, RoleSegment next) {
        boolean asked = asks(said);
        boolean asksNow = asks(next);
        boolean awaitsAnswer = asked && (isCueOf(last, ASKING) || last.cue().isEmpty());
        return awaitsAnswer && !asksNow || asksNow && !asked && isAnswer(last, earlier) || addresses(next, last);
    }

    private boolean isAnswer(AttributionDraft last, Optional<AttributionDraft> earlier) {
        if (isCueOf(last, ANSWERING)) {
            return true;
        }
        return earlier.filter(draft -> asks(draft.lastSegment()) || isCueOf(draft, ASKING))
                .filter(draft -> paragraphsBetween(
                                draft.lastContent(), last.content().get(0).from())
                        == 1)
                .isPresent();
    }

    private boolean isCueOf(AttributionDraft draft, Set<String> verbs) {
        return draft.cue().filter(cue -> verbs.contains(view.lower(cue.from()))).isPresent();
    }

    private int paragraphsBetween(int from, int to) {
        int count = 0;
        for (int word = from; word <= Math.min(to, from + FARTHEST) && count < 2; word++) {
            count += scores.beginsParagraph(word) ? 1 : 0;
        }
        return count;
    }

    /** Whether its last sign but the closing marks is a question mark. */
    private boolean asks(RoleSegment content) {
        String words = view.slice(view.span(content));
        int end = words.length();
        while (end > 0 && (QuotationMarks.mayClose(words.charAt(end - 1)) || words.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && words.charAt(end - 1) == '?';
    }

    /** {@code “I told you, Minister.”}: a name or title of the last speaker, set off by commas. */
    private boolean addresses(RoleSegment content, AttributionDraft last) {
        if (last.source().isEmpty()) {
            return false;
        }
        for (int word = content.from() + 1; word + 1 < content.to(); word++) {
            boolean opens = word <= content.from() + 1 && isOneOf(word + 1, ",");
            boolean setOff = isOneOf(word - 1, ",") && isOneOf(word + 1, SIGNS_AROUND_VOCATIVE);
            if ((opens || setOff) && isIn(last.source().get(), word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(RoleSegment source, int name) {
        String word = view.slice(scores.word(name));
        if (word.length() < SHORTEST_NAME || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        for (int at = source.from(); at < source.to(); at++) {
            if (view.lower(at).equals(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneOf(int word, String signs) {
        String sign = view.slice(scores.word(word));
        return sign.length() == 1 && signs.contains(sign);
    }
}
