package org.whosaid.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whosaid.engine.encoder.WordScores;

/**
 * Gives a quotation that goes on without a cue of its own back to the attribution that it continues: one opened anew after a
 * paragraph that was left open, or one that follows at once upon a quotation of the attribution before.
 */
final class QuoteContinuer {
    private final WordScores scores;
    private final List<MarkedWords> quotations;

    QuoteContinuer(WordScores scores, List<MarkedWords> quotations) {
        this.scores = scores;
        this.quotations = quotations;
    }

    List<Draft> join(List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparingInt(draft -> draft.content().get(0).from()));
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : ordered) {
            Optional<Draft> begun = isBare(draft) ? begunBy(draft, kept) : Optional.empty();
            begun.ifPresentOrElse(earlier -> draft.content().forEach(earlier::addContent), () -> kept.add(draft));
        }
        return kept;
    }

    private static boolean isBare(Draft draft) {
        return draft.cue().isEmpty() && draft.source().isEmpty();
    }

    private Optional<Draft> begunBy(Draft bare, List<Draft> earlier) {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Draft last = earlier.get(earlier.size() - 1);
        Segment first = bare.content().get(0);
        return isContinued(first, last) || followsAtOnce(first, last) ? Optional.of(last) : Optional.empty();
    }

    /** The quotation was opened anew on purpose. */
    private boolean isContinued(Segment content, Draft last) {
        int at = Nearest.firstFrom(content.from(), quotations, MarkedWords::from);
        return at > 0
                && at < quotations.size()
                && quotations.get(at).from() == content.from()
                && quotations.get(at).maySpeak()
                && quotations.get(at).quotation().continues()
                && lastContent(last) >= quotations.get(at - 1).to() - 1;
    }

    /** Nothing but the attribution's own words stands between it and a whole quotation. */
    private boolean followsAtOnce(Segment content, Draft last) {
        int at = Nearest.firstFrom(content.from(), quotations, MarkedWords::from);
        boolean whole = at < quotations.size()
                && quotations.get(at).from() == content.from()
                && quotations.get(at).to() <= content.to();
        boolean quoted = quotations.stream().limit(at).skip(Math.max(0, at - 4)).anyMatch(q -> overlaps(q, last));
        return whole && quoted && content.from() - lastWord(last) <= 1 && !(breaksBetween(content, last) > 1);
    }

    private static boolean overlaps(MarkedWords quotation, Draft draft) {
        return draft.content().stream()
                .anyMatch(content -> content.from() < quotation.to() && quotation.from() < content.to());
    }

    private int breaksBetween(Segment content, Draft last) {
        int breaks = 0;
        for (int word = lastWord(last); word <= content.from(); word++) {
            breaks += word > lastWord(last) && scores.beginsParagraph(word) ? 1 : 0;
        }
        return breaks;
    }

    private static int lastContent(Draft draft) {
        return draft.content().get(draft.content().size() - 1).to();
    }

    private static int lastWord(Draft draft) {
        int cue = draft.cue().map(Segment::to).orElse(0);
        int source = draft.source().map(Segment::to).orElse(0);
        return Math.max(lastContent(draft), Math.max(cue, source));
    }
}
