package org.whosaid.engine.attribution.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An attribution in the making, in words; used by one thread while a text is read. */
public final class AttributionDraft {
    private final Optional<RoleSegment> cue;
    private final List<RoleSegment> content = new ArrayList<>();
    private Optional<RoleSegment> source = Optional.empty();
    private double sourceProbability = 1;

    private AttributionDraft(Optional<RoleSegment> cue) {
        this.cue = cue;
    }

    static AttributionDraft withCue(RoleSegment cue) {
        return new AttributionDraft(Optional.of(cue));
    }

    public static AttributionDraft withoutCue(RoleSegment content) {
        AttributionDraft draft = new AttributionDraft(Optional.empty());
        draft.content.add(content);
        return draft;
    }

    /** The word that stands for the attribution in links and source pointers. */
    public int anchor() {
        return cue.orElseGet(() -> content.get(0)).from();
    }

    public Optional<RoleSegment> cue() {
        return cue;
    }

    public List<RoleSegment> content() {
        return content;
    }

    public Optional<RoleSegment> source() {
        return source;
    }

    public double sourceProbability() {
        return sourceProbability;
    }

    void addContent(RoleSegment segment) {
        content.add(segment);
    }

    public RoleSegment lastSegment() {
        return content.get(content.size() - 1);
    }

    /** Where its last content ends. */
    public int lastContent() {
        return lastSegment().to();
    }

    /** Takes away and returns the content from an index on. */
    public List<RoleSegment> removeFrom(int index) {
        List<RoleSegment> tail = content.subList(index, content.size());
        List<RoleSegment> removed = List.copyOf(tail);
        tail.clear();
        return removed;
    }

    /** Takes the content of a part without a cue, and its source where this one has none. */
    public void takeOver(AttributionDraft part) {
        boolean inOrder = lastContent() <= part.content.get(0).from();
        content.addAll(part.content);
        if (!inOrder) {
            content.sort(Comparator.comparingInt(RoleSegment::from));
        }
        if (source.isEmpty() && part.source.isPresent()) {
            decideSource(part.source, part.sourceProbability);
        }
    }

    /** @param source empty where the attribution has none, with the probability of just that */
    public void decideSource(Optional<RoleSegment> source, double probability) {
        this.source = source;
        this.sourceProbability = probability;
    }
}
