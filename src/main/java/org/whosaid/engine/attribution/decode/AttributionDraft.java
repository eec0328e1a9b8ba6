package org.whosaid.engine.attribution.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An attribution in the making, in words; used by one thread while a text is read. */
public final class AttributionDraft {
    private final Optional<RoleSegment> cue;
    private final List<RoleSegment> content = new ArrayList<>();
    private final boolean byForm;
    private Optional<RoleSegment> source = Optional.empty();
    private double sourceProbability = 1;
    private Optional<RoleSegment> inside = Optional.empty();
    private Optional<RoleSegment> via = Optional.empty();

    private AttributionDraft(Optional<RoleSegment> cue, boolean byForm) {
        this.cue = cue;
        this.byForm = byForm;
    }

    static AttributionDraft withCue(RoleSegment cue) {
        return new AttributionDraft(Optional.of(cue), false);
    }

    public static AttributionDraft withoutCue(RoleSegment content) {
        AttributionDraft draft = new AttributionDraft(Optional.empty(), false);
        draft.content.add(content);
        return draft;
    }

    /** One that the form of the text shows, whatever the scores say. */
    public static AttributionDraft byForm(
            Optional<RoleSegment> source, Optional<RoleSegment> cue, List<RoleSegment> content) {
        AttributionDraft draft = new AttributionDraft(cue, true);
        draft.content.addAll(content);
        draft.source = source;
        return draft;
    }

    /** Who passes the words on; empty where nobody does. */
    public Optional<RoleSegment> via() {
        return via;
    }

    /** Sets who passes the words on. */
    public AttributionDraft via(Optional<RoleSegment> medium) {
        via = medium;
        return this;
    }

    /** In whose content it stands, if it does. */
    public Optional<RoleSegment> inside() {
        return inside;
    }

    /** Sets in whose content it stands. */
    public AttributionDraft inside(RoleSegment outer) {
        inside = Optional.of(outer);
        return this;
    }

    /** Whether the form of the text shows it, so that it does not depend on scores. */
    public boolean isByForm() {
        return byForm;
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
