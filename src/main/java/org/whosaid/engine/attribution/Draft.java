package org.whosaid.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An attribution in the making, in words; used by one thread while a text is read. */
final class Draft {
    private final Optional<Segment> cue;
    private final List<Segment> content = new ArrayList<>();
    private Optional<Segment> source = Optional.empty();
    private double sourceProbability = 1;

    private Draft(Optional<Segment> cue) {
        this.cue = cue;
    }

    static Draft withCue(Segment cue) {
        return new Draft(Optional.of(cue));
    }

    static Draft withoutCue(Segment content) {
        Draft draft = new Draft(Optional.empty());
        draft.content.add(content);
        return draft;
    }

    /** The word that stands for the attribution in links and source pointers. */
    int anchor() {
        return cue.orElseGet(() -> content.get(0)).from();
    }

    Optional<Segment> cue() {
        return cue;
    }

    List<Segment> content() {
        return content;
    }

    Optional<Segment> source() {
        return source;
    }

    double sourceProbability() {
        return sourceProbability;
    }

    void addContent(Segment segment) {
        content.add(segment);
    }

    Segment lastSegment() {
        return content.get(content.size() - 1);
    }

    /** Where its last content ends. */
    int lastContent() {
        return lastSegment().to();
    }

    /** Takes away and returns the content from an index on. */
    List<Segment> removeFrom(int index) {
        List<Segment> tail = content.subList(index, content.size());
        List<Segment> removed = List.copyOf(tail);
        tail.clear();
        return removed;
    }

    /** Takes the content of a part without a cue, and its source where this one has none. */
    void takeOver(Draft part) {
        boolean inOrder = lastContent() <= part.content.get(0).from();
        content.addAll(part.content);
        if (!inOrder) {
            content.sort(Comparator.comparingInt(Segment::from));
        }
        if (source.isEmpty() && part.source.isPresent()) {
            decideSource(part.source, part.sourceProbability);
        }
    }

    /** @param source empty where the attribution has none, with the probability of just that */
    void decideSource(Optional<Segment> source, double probability) {
        this.source = source;
        this.sourceProbability = probability;
    }
}
