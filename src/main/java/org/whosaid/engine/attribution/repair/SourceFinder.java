package org.whosaid.engine.attribution.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.attribution.decode.AttributionDraft;
import org.whosaid.engine.attribution.decode.NearestElement;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.attribution.decode.TextView;
import org.whosaid.engine.attribution.decode.WordRole;
import org.whosaid.engine.encoder.WordScores;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.QuotationMarks;

/** Finds the source of attributions that the links left without, where the form of the sentence names it. */
public final class SourceFinder {
    private static final Set<String> BE = WordLists.ATTRIBUTION.set("source-finder.be");
    /** A name or title between a quotation and its cue. */
    private static final int LONGEST_NAME = 5;
    /** No noun phrase ends with one of them. */
    private static final Set<String> UNFINISHED = WordLists.ATTRIBUTION.set("source-finder.unfinished");
    /** Words between where the labels cut a source and its cue. */
    private static final int LONGEST_REST = 6;
    /** {@code quoted by the agency as saying} */
    private static final int LONGEST_PASSIVE = 10;

    private final TextView view;
    private final WordScores scores;
    private final List<RoleSegment> sources;

    public SourceFinder(TextView view, List<RoleSegment> segments) {
        this.view = view;
        this.scores = view.scores();
        this.sources = segments.stream()
                .filter(segment -> segment.role() == WordRole.SOURCE)
                .toList();
    }

    public void find(List<AttributionDraft> drafts) {
        for (AttributionDraft draft : drafts) {
            Optional<RoleSegment> found = draft.cue().flatMap(cue -> quotedAsSaying(draft, cue));
            if (found.isEmpty() && draft.source().isEmpty()) {
                found = draft.cue().isPresent() ? nameBetween(draft, draft.cue().get()) : behind(draft);
            }
            if (found.isPresent()) {
                draft.decideSource(found, draft.sourceProbability());
            }
            draft.source()
                    .flatMap(source -> finished(draft, source))
                    .ifPresent(whole -> draft.decideSource(Optional.of(whole), draft.sourceProbability()));
        }
    }

    /** {@code a man near | the gate muttered}: a source that breaks off goes on to its cue. */
    private Optional<RoleSegment> finished(AttributionDraft draft, RoleSegment source) {
        int cue = draft.cue().map(RoleSegment::from).orElse(0);
        boolean breaksOff = UNFINISHED.contains(view.lower(source.to() - 1)) && cue > source.to();
        if (!breaksOff || cue - source.to() > LONGEST_REST) {
            return Optional.empty();
        }
        RoleSegment whole = new RoleSegment(WordRole.SOURCE, source.from(), cue);
        for (int word = source.to(); word < cue; word++) {
            if (scores.beginsParagraph(word) || !Character.isLetter(view.first(word))) {
                return Optional.empty();
            }
        }
        return draft.content().stream().anyMatch(whole::overlaps) ? Optional.empty() : Optional.of(whole);
    }

    /**
     * {@code The minister was quoted (by the agency) as saying the reef would be closed}: the subject of the passive is who says it, not
     * whoever quotes it.
     */
    private Optional<RoleSegment> quotedAsSaying(AttributionDraft draft, RoleSegment cue) {
        boolean quotedBy = draft.source().isEmpty() || draft.source().get().from() >= cue.to();
        if (!quotedBy || cue.size() > LONGEST_PASSIVE || !hasQuoted(cue)) {
            return Optional.empty();
        }
        Optional<RoleSegment> subject = draft.content().stream()
                .filter(content -> content.to() == cue.from())
                .filter(content -> draft.content().stream().anyMatch(said -> said.from() >= cue.to()))
                .findFirst();
        if (subject.isPresent()) {
            draft.content().remove(subject.get());
            draft.content().replaceAll(this::withoutAsSaying);
        }
        return subject.map(words -> new RoleSegment(WordRole.SOURCE, words.from(), words.to()));
    }

    private RoleSegment withoutAsSaying(RoleSegment content) {
        boolean goesOn = content.size() > 2
                && view.lower(content.from()).equals("as")
                && view.lower(content.from() + 1).equals("saying");
        return goesOn ? new RoleSegment(content.role(), content.from() + 2, content.to()) : content;
    }

    private boolean hasQuoted(RoleSegment cue) {
        boolean passive = false;
        for (int word = cue.from(); word < cue.to(); word++) {
            if (passive && view.lower(word).equals("quoted")) {
                return true;
            }
            passive |= BE.contains(view.lower(word));
        }
        return false;
    }

    /** {@code “I never cut one,” Said said}: nothing but a name stands between the quotation and its cue. */
    private Optional<RoleSegment> nameBetween(AttributionDraft draft, RoleSegment cue) {
        return draft.content().stream()
                .filter(content -> view.isQuoted(content)
                        && content.to() < cue.from()
                        && cue.from() - content.to() <= LONGEST_NAME
                        && isInterrupted(content))
                .map(content -> new RoleSegment(WordRole.SOURCE, content.to(), cue.from()))
                .filter(this::isName)
                .findFirst();
    }

    /** Whether a comma, question or exclamation mark stands before the closing mark. */
    private boolean isInterrupted(RoleSegment content) {
        String words = view.slice(view.span(content)).stripTrailing();
        int end = words.length();
        while (end > 0 && QuotationMarks.mayClose(words.charAt(end - 1))) {
            end--;
        }
        return end > 0 && end < words.length() && ",?!".indexOf(words.charAt(end - 1)) >= 0;
    }

    private boolean isName(RoleSegment words) {
        for (int word = words.from(); word < words.to(); word++) {
            if (scores.beginsParagraph(word) || !Character.isUpperCase(view.first(word))) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@code “second to every ball”, coach Ana Ruiz reflected, before calling it “a shame”}: what follows upon the quotation and a
     * comma is the subject of the clause that reports it, though the links know it from a later cue only.
     */
    private Optional<RoleSegment> behind(AttributionDraft draft) {
        RoleSegment content = withoutComma(draft.lastSegment());
        int at = NearestElement.firstFrom(content.to(), sources, RoleSegment::from);
        if (at == sources.size() || !endsInMark(content)) {
            return Optional.empty();
        }
        RoleSegment source = sources.get(at);
        boolean comma = source.from() == content.to() && isInterrupted(content)
                || source.from() == content.to() + 1 && isComma(content.to());
        boolean clause = source.to() < scores.size()
                && !scores.beginsParagraph(source.to())
                && !scores.beginsParagraph(source.from())
                && Character.isLowerCase(view.first(source.to()));
        return comma && clause ? Optional.of(source) : Optional.empty();
    }

    private RoleSegment withoutComma(RoleSegment content) {
        boolean comma = content.size() > 1 && isComma(content.to() - 1);
        return comma ? new RoleSegment(content.role(), content.from(), content.to() - 1) : content;
    }

    private boolean isComma(int word) {
        return view.slice(scores.word(word)).equals(",");
    }

    private boolean endsInMark(RoleSegment content) {
        return QuotationMarks.mayClose(
                view.text().value().charAt(view.span(content).end() - 1));
    }
}
