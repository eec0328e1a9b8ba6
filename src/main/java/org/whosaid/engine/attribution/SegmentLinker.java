package org.whosaid.engine.attribution;

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
final class SegmentLinker {
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

    SegmentLinker(TextView view) {
        this.view = view;
        this.scores = view.scores();
    }

    /** Attributions ordered by their anchors; each has content. */
    List<Draft> link(List<Segment> segments) {
        List<Draft> drafts = new ArrayList<>(
                of(segments, Role.CUE).stream().map(Draft::withCue).toList());
        List<Draft> cueless = new ArrayList<>();
        Optional<Segment> before = Optional.empty();
        for (Segment content : of(segments, Role.CONTENT)) {
            Optional<Draft> between = before.flatMap(first -> between(first, content, drafts));
            between.ifPresentOrElse(draft -> draft.addContent(content), () -> place(content, drafts, cueless));
            before = Optional.of(content);
        }
        drafts.addAll(cueless);
        drafts.removeIf(draft -> draft.content().isEmpty());
        List<Segment> sources = of(segments, Role.SOURCE);
        drafts.forEach(draft -> decideSource(draft, sources));
        drafts.sort(Comparator.comparingInt(Draft::anchor));
        return drafts;
    }

    private static List<Segment> of(List<Segment> segments, Role role) {
        return segments.stream().filter(segment -> segment.role() == role).toList();
    }

    private void place(Segment content, List<Draft> withCue, List<Draft> cueless) {
        Optional<Draft> signed = signature(content, withCue);
        if (signed.isPresent()) {
            signed.get().addContent(content);
            return;
        }
        Optional<Draft> owner = best(content, nearest(withCue, content));
        Optional<Draft> begun = best(content, cueless.subList(Math.max(0, cueless.size() - NEAREST), cueless.size()));
        double own = logLink(content, content.from(), content.from() + 1);
        double byCue = owner.map(draft -> logLink(content, draft)).orElse(Double.NEGATIVE_INFINITY);
        double byContent = begun.map(draft -> logLink(content, draft)).orElse(Double.NEGATIVE_INFINITY);
        Optional<Draft> likeliest = Optional.empty();
        if (owner.isPresent() && byCue >= Math.max(LEAST_LINK, Math.max(byContent, own))) {
            likeliest = owner;
        } else if (begun.isPresent() && byContent > own) {
            likeliest = begun;
        }
        likeliest.ifPresentOrElse(
                draft -> interrupted(content, draft, withCue).orElse(draft).addContent(content),
                () -> cueless.add(Draft.withoutCue(content)));
    }

    /**
     * {@code “A,” she said. “B.”}: where the links of B go astray to another paragraph, it is nevertheless hers, since what stands between
     * two quotations of one paragraph interrupts one speaker.
     */
    private Optional<Draft> interrupted(Segment content, Draft likeliest, List<Draft> withCue) {
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
    private Optional<Draft> signature(Segment content, List<Draft> withCue) {
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
    private Optional<Draft> between(Segment first, Segment second, List<Draft> withCue) {
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

    private Optional<Draft> best(Segment content, List<Draft> drafts) {
        return drafts.stream().max(Comparator.comparingDouble(draft -> logLink(content, draft)));
    }

    private double logLink(Segment content, Draft draft) {
        return draft.cue()
                .map(cue -> logLink(content, cue.from(), cue.to()))
                .orElseGet(() -> logLink(content, draft.anchor(), draft.anchor() + 1));
    }

    private double logLink(Segment content, int from, int to) {
        double sum = 0;
        for (int word = content.from(); word < content.to(); word++) {
            sum += Math.log(1e-6 + scores.link(word).within(from, to));
        }
        return sum / content.size();
    }

    private static List<Draft> nearest(List<Draft> drafts, Segment segment) {
        return Nearest.to(segment.from(), drafts, Draft::anchor, NEAREST);
    }

    private void decideSource(Draft draft, List<Segment> sources) {
        var pointers = scores.source(draft.anchor());
        Optional<Segment> likeliest = Nearest.to(draft.anchor(), sources, Segment::from, NEAREST).stream()
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
