package org.whosaid.engine.attribution.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.whosaid.engine.encoder.WordScores;

/**
 * Joins segments to attributions: contents and later parts of cues by their links, sources by the pointer of each cue, so that two
 * cues may share a source. Looks at the nearest cues only, which keeps it linear.
 */
public final class SegmentLinker {
    /** Attributions on each side of a content that can own it: a window of pieces holds no more that matter. */
    private static final int NEAREST = 24;
    /** Least mean link of a content to a cue that still takes it. */
    private static final double LEAST_LINK = Math.log(1e-3);
    /** A source less likely than this is not taken if "none" is likelier. */
    private static final double LEAST_SOURCE = 0.3;

    /** Words between two quotations that can be no more than who said them. */
    private static final int LONGEST_CLAUSE = 6;

    private final TextView view;
    private final WordScores scores;

    public SegmentLinker(TextView view) {
        this.view = view;
        this.scores = view.scores();
    }

    /** Attributions ordered by their anchors; each has content. */
    public List<AttributionDraft> link(List<RoleSegment> segments) {
        List<AttributionDraft> drafts = new ArrayList<>(of(segments, WordRole.CUE).stream()
                .map(AttributionDraft::withCue)
                .toList());
        List<AttributionDraft> cueless = new ArrayList<>();
        Optional<RoleSegment> before = Optional.empty();
        for (RoleSegment content : of(segments, WordRole.CONTENT)) {
            Optional<AttributionDraft> between = before.flatMap(first -> between(first, content, drafts));
            between.ifPresentOrElse(draft -> draft.addContent(content), () -> place(content, drafts, cueless));
            before = Optional.of(content);
        }
        drafts.addAll(cueless);
        drafts.removeIf(draft -> draft.content().isEmpty());
        List<RoleSegment> sources = of(segments, WordRole.SOURCE);
        drafts.forEach(draft -> decideSource(draft, sources));
        drafts.sort(Comparator.comparingInt(AttributionDraft::anchor));
        return drafts;
    }

    private static List<RoleSegment> of(List<RoleSegment> segments, WordRole role) {
        return segments.stream().filter(segment -> segment.role() == role).toList();
    }

    private void place(RoleSegment content, List<AttributionDraft> withCue, List<AttributionDraft> cueless) {
        Optional<AttributionDraft> signed = signature(content, withCue);
        if (signed.isPresent()) {
            signed.get().addContent(content);
            return;
        }
        Optional<AttributionDraft> owner = best(content, nearest(withCue, content));
        Optional<AttributionDraft> begun =
                best(content, cueless.subList(Math.max(0, cueless.size() - NEAREST), cueless.size()));
        double own = logLink(content, content.from(), content.from() + 1);
        double byCue = owner.map(draft -> logLink(content, draft)).orElse(Double.NEGATIVE_INFINITY);
        double byContent = begun.map(draft -> logLink(content, draft)).orElse(Double.NEGATIVE_INFINITY);
        Optional<AttributionDraft> likeliest = Optional.empty();
        if (owner.isPresent() && byCue >= Math.max(LEAST_LINK, Math.max(byContent, own))) {
            likeliest = owner;
        } else if (begun.isPresent() && byContent > own) {
            likeliest = begun;
        }
        likeliest.ifPresentOrElse(
                draft -> interrupted(content, draft, withCue).orElse(draft).addContent(content),
                () -> cueless.add(AttributionDraft.withoutCue(content)));
    }

    /**
     * {@code “A,” she said. “B.”}: where the links of B go astray to another paragraph, it is nevertheless hers, since what stands between
     * two quotations of one paragraph interrupts one speaker.
     */
    private Optional<AttributionDraft> interrupted(
            RoleSegment content, AttributionDraft likeliest, List<AttributionDraft> withCue) {
        if (!view.isQuoted(content) || isOneParagraph(likeliest.anchor(), content.from())) {
            return Optional.empty();
        }
        return nearest(withCue, content).stream()
                .filter(draft -> draft.anchor() < content.from() && content.from() - draft.anchor() <= LONGEST_CLAUSE)
                .filter(draft -> draft.content().stream()
                        .anyMatch(first -> first.to() <= draft.anchor()
                                && content.from() - first.to() <= LONGEST_CLAUSE
                                && view.isQuoted(first)
                                && isOneParagraph(first.to(), content.from())))
                .findFirst();
    }

    private boolean isOneParagraph(int one, int other) {
        return IntStream.rangeClosed(Math.min(one, other) + 1, Math.max(one, other))
                .noneMatch(scores::beginsParagraph);
    }

    /** The dash of {@code “content” — Name}, a paragraph of its own: in a list of these, links go astray to the neighbours. */
    private Optional<AttributionDraft> signature(RoleSegment content, List<AttributionDraft> withCue) {
        if (!scores.beginsParagraph(content.from())) {
            return Optional.empty();
        }
        return nearest(withCue, content).stream()
                .filter(draft -> draft.anchor() == content.to()
                        && view.isDash(draft.anchor())
                        && !scores.beginsParagraph(draft.anchor()))
                .findFirst();
    }

    /**
     * {@code She scolded: “A,” she said. “B.”}: where A has a cue already, that between two quotations is the second one's, for one without
     * content says nothing.
     */
    private Optional<AttributionDraft> between(RoleSegment first, RoleSegment second, List<AttributionDraft> withCue) {
        boolean isInterrupted = second.from() - first.to() <= LONGEST_CLAUSE
                && view.isQuoted(first)
                && view.isQuoted(second)
                && !scores.beginsParagraph(first.to())
                && isOneParagraph(first.to(), second.from());
        return isInterrupted
                ? nearest(withCue, second).stream()
                        .filter(draft -> first.to() <= draft.anchor() && draft.anchor() < second.from())
                        .filter(draft -> draft.content().isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<AttributionDraft> best(RoleSegment content, List<AttributionDraft> drafts) {
        return drafts.stream().max(Comparator.comparingDouble(draft -> logLink(content, draft)));
    }

    private double logLink(RoleSegment content, AttributionDraft draft) {
        return draft.cue()
                .map(cue -> logLink(content, cue.from(), cue.to()))
                .orElseGet(() -> logLink(content, draft.anchor(), draft.anchor() + 1));
    }

    private double logLink(RoleSegment content, int from, int to) {
        double sum = 0;
        for (int word = content.from(); word < content.to(); word++) {
            sum += Math.log(1e-6 + scores.link(word).within(from, to));
        }
        return sum / content.size();
    }

    private static List<AttributionDraft> nearest(List<AttributionDraft> drafts, RoleSegment segment) {
        return NearestElement.to(segment.from(), drafts, AttributionDraft::anchor, NEAREST);
    }

    private void decideSource(AttributionDraft draft, List<RoleSegment> sources) {
        var pointers = scores.source(draft.anchor());
        Optional<RoleSegment> likeliest =
                NearestElement.to(draft.anchor(), sources, RoleSegment::from, NEAREST).stream()
                        .max(Comparator.comparingDouble(source -> pointers.within(source.from(), source.to())));
        double probability = likeliest
                .map(source -> pointers.within(source.from(), source.to()))
                .orElse(0.0);
        if (probability > 0 && probability >= Math.min(LEAST_SOURCE, pointers.none())) {
            draft.decideSource(likeliest, Math.min(1, probability));
        } else {
            draft.decideSource(Optional.empty(), Math.min(1, pointers.none()));
        }
    }
}
