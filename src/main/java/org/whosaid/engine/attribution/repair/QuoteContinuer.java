package org.whosaid.engine.attribution.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.whosaid.engine.attribution.decode.AttributionDraft;
import org.whosaid.engine.attribution.decode.MarkedWords;
import org.whosaid.engine.attribution.decode.NearestElement;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.attribution.decode.TextView;
import org.whosaid.engine.attribution.decode.WordRole;
import org.whosaid.engine.encoder.WordScores;

/**
 * Gives a quotation that goes on without a cue of its own back to the attribution that it continues: one opened anew after a
 * paragraph that was left open, or one that follows at once upon a quotation of the attribution before. Where the writer names the
 * speaker in the last of such paragraphs only, the earlier ones wait for that.
 */
public final class QuoteContinuer {
    /** Words of the reporter's own sentence behind cue and source: {@code …,” she told the Herald on Monday.} */
    private static final int LONGEST_TAIL = 20;
    /** Quotations and contents that can be the ones just before. */
    private static final int LATEST = 4;

    private final TextView view;
    private final WordScores scores;
    private final List<MarkedWords> quotations;
    private final TurnTaking turns;

    public QuoteContinuer(TextView view, List<MarkedWords> quotations) {
        this.view = view;
        this.scores = view.scores();
        this.quotations = quotations;
        this.turns = new TurnTaking(view);
    }

    public List<AttributionDraft> join(List<AttributionDraft> drafts) {
        PriorityQueue<AttributionDraft> waiting = new PriorityQueue<>(
                Comparator.comparingInt(draft -> draft.content().get(0).from()));
        waiting.addAll(drafts);
        List<AttributionDraft> kept = new ArrayList<>();
        Set<AttributionDraft> answers = new HashSet<>();
        while (!waiting.isEmpty()) {
            AttributionDraft draft = waiting.remove();
            Optional<AttributionDraft> last =
                    kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1));
            List<AttributionDraft> others = withoutAnswers(draft, last);
            others.stream().limit(1).forEach(answers::add);
            waiting.addAll(others);
            if (last.isEmpty()) {
                kept.add(draft);
            } else if (isReopened(draft.content().get(0), last.get())) {
                kept.remove(kept.size() - 1);
                kept.addAll(joined(last.get(), draft));
            } else if (!followsAtOnce(draft, last.get())) {
                kept.add(draft);
            } else if (isAnswer(draft, kept, answers)) {
                answers.add(draft);
                kept.add(draft);
            } else {
                last.get().takeOver(draft);
            }
        }
        return kept;
    }

    /** Takes from a draft what the links gave it of a dialogue: each paragraph from the first change of turn on. */
    private List<AttributionDraft> withoutAnswers(AttributionDraft draft, Optional<AttributionDraft> earlier) {
        List<RoleSegment> content = draft.isByForm() ? List.of() : draft.content();
        for (int i = 1; i < content.size(); i++) {
            boolean next = isParagraph(content.get(i))
                    && isNextParagraph(
                            Math.max(content.get(i - 1).to(), wordsOwnBefore(draft, content.get(i))), content.get(i));
            if (next && turns.change(earlier, draft, content.get(i - 1), content.get(i))) {
                return draft.removeFrom(i).stream()
                        .map(AttributionDraft::withoutCue)
                        .toList();
            }
        }
        return List.of();
    }

    /** Where cue or source of the draft end, if they stand before the segment. */
    private static int wordsOwnBefore(AttributionDraft draft, RoleSegment segment) {
        int cue = draft.cue()
                .map(RoleSegment::to)
                .filter(to -> to <= segment.from())
                .orElse(0);
        int source = draft.source()
                .map(RoleSegment::to)
                .filter(to -> to <= segment.from())
                .orElse(0);
        return Math.max(cue, source);
    }

    private boolean isNextParagraph(int from, RoleSegment next) {
        int breaks = 0;
        for (int word = from; word <= next.from() && word - from <= LONGEST_TAIL; word++) {
            breaks += scores.beginsParagraph(word) ? 1 : 0;
        }
        return breaks == 1;
    }

    private boolean isAnswer(AttributionDraft draft, List<AttributionDraft> kept, Set<AttributionDraft> answers) {
        RoleSegment first = draft.content().get(0);
        if (!scores.beginsParagraph(first.from())) {
            return false;
        }
        AttributionDraft last = kept.get(kept.size() - 1);
        Optional<AttributionDraft> earlier =
                kept.size() < 2 ? Optional.empty() : Optional.of(kept.get(kept.size() - 2));
        return answers.contains(last)
                || answers.contains(draft)
                || turns.change(earlier, last, last.lastSegment(), first);
    }

    /** Two parts of one quotation: one attribution, unless each has a cue of its own. */
    private static List<AttributionDraft> joined(AttributionDraft first, AttributionDraft second) {
        if (first.cue().isPresent() && second.cue().isPresent()) {
            return List.of(first, second);
        }
        AttributionDraft kept = second.cue().isPresent() ? second : first;
        kept.takeOver(kept == first ? second : first);
        return List.of(kept);
    }

    /** The quotation was opened anew on purpose. */
    private boolean isReopened(RoleSegment content, AttributionDraft last) {
        int at = NearestElement.firstFrom(content.from(), quotations, MarkedWords::from);
        return at > 0
                && at < quotations.size()
                && quotations.get(at).from() == content.from()
                && quotations.get(at).maySpeak()
                && quotations.get(at).quotation().continues()
                && last.lastContent() >= quotations.get(at - 1).to() - 1;
    }

    /** Nothing but the attribution's own sentence stands between it and a whole quotation without a cue. */
    private boolean followsAtOnce(AttributionDraft draft, AttributionDraft last) {
        RoleSegment content = draft.content().get(0);
        int at = NearestElement.firstFrom(content.from(), quotations, MarkedWords::from);
        boolean whole = at < quotations.size()
                && quotations.get(at).from() == content.from()
                && quotations.get(at).to() <= content.to();
        if (draft.cue().isPresent() || !whole || !hasNoOtherSource(draft, quotations.get(at), last)) {
            return false;
        }
        boolean quoted =
                quotations.subList(Math.max(0, at - LATEST), at).stream().anyMatch(q -> overlaps(q, last));
        return quoted
                && (content.from() - lastWord(last) <= 1 || isTail(lastWord(last), content.from(), last))
                && !(breaksBetween(content, last) > 1);
    }

    /**
     * None at all, or the same; or one that the links found in the narration around a paragraph which is a quotation and nothing else:
     * what follows upon a named speaker's words like this is that speaker's.
     */
    private boolean hasNoOtherSource(AttributionDraft draft, MarkedWords quotation, AttributionDraft last) {
        if (draft.source().isEmpty() || draft.source().equals(last.source())) {
            return true;
        }
        return isParagraph(new RoleSegment(WordRole.CONTENT, quotation.from(), quotation.to()))
                && last.cue().isPresent()
                && last.source().isPresent();
    }

    private boolean isParagraph(RoleSegment words) {
        return scores.beginsParagraph(words.from())
                && (words.to() == scores.size() || scores.beginsParagraph(words.to()));
    }

    /** The rest of the reporter's sentence up to the paragraph's end. */
    private boolean isTail(int from, int to, AttributionDraft last) {
        if (last.cue().isEmpty() || !scores.beginsParagraph(to) || from >= to || to - from > LONGEST_TAIL) {
            return false;
        }
        for (int word = from; word < to; word++) {
            boolean stop = view.slice(scores.word(word)).equals(".");
            if (scores.beginsParagraph(word) || stop != (word == to - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean overlaps(MarkedWords quotation, AttributionDraft draft) {
        List<RoleSegment> content = draft.content();
        return content.subList(Math.max(0, content.size() - LATEST), content.size()).stream()
                .anyMatch(segment -> segment.from() < quotation.to() && quotation.from() < segment.to());
    }

    private int breaksBetween(RoleSegment content, AttributionDraft last) {
        int breaks = 0;
        for (int word = lastWord(last); word <= content.from(); word++) {
            breaks += word > lastWord(last) && scores.beginsParagraph(word) ? 1 : 0;
        }
        return breaks;
    }

    private static int lastWord(AttributionDraft draft) {
        int cue = draft.cue().map(RoleSegment::to).orElse(0);
        int source = draft.source().map(RoleSegment::to).orElse(0);
        return Math.max(draft.lastContent(), Math.max(cue, source));
    }
}
