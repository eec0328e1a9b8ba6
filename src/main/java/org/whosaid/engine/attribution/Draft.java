package org.whosaid.engine.attribution;

import java.util.ArrayList;
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

    /** @param source empty where the attribution has none, with the probability of just that */
    void decideSource(Optional<Segment> source, double probability) {
        this.source = source;
        this.sourceProbability = probability;
    }
}
