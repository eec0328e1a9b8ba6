package org.whosaid.engine.attribution.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whosaid.engine.attribution.decode.AttributionDraft;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.attribution.decode.TextView;
import org.whosaid.engine.attribution.decode.WordRole;

/** Finds the attributions that the form of a text shows. */
public final class FormReader {
    private FormReader() {}

    /** Drafts whose parts are decided, in text order. */
    public static List<AttributionDraft> read(TextView view) {
        List<AttributionDraft> turns = new TranscriptTurns(view).find();
        List<RoleSegment> taken = turns.stream().map(FormReader::extent).toList();
        List<AttributionDraft> drafts = new ArrayList<>(turns);
        SentenceWords words = new SentenceWords(view);
        Stream.of(new QuotedAsSaying(words).find(), new Ascribed(words).find(), new Frames(words).find())
                .flatMap(List::stream)
                .filter(draft -> taken.stream().noneMatch(extent(draft)::overlaps))
                .forEach(drafts::add);
        return drafts;
    }

    /** The segments that the model found outside of these drafts. */
    public static List<RoleSegment> without(List<AttributionDraft> drafts, List<RoleSegment> segments) {
        List<RoleSegment> taken = drafts.stream()
                .map(FormReader::extent)
                .sorted(Comparator.comparingInt(RoleSegment::from))
                .toList();
        List<RoleSegment> kept = new ArrayList<>();
        int at = 0;
        for (RoleSegment segment : segments) {
            while (at < taken.size() && taken.get(at).to() <= segment.from()) {
                at++;
            }
            outside(segment, at < taken.size() ? Optional.of(taken.get(at)) : Optional.empty())
                    .ifPresent(kept::add);
        }
        return kept;
    }

    /** What of a segment stands before the words taken, or all of it. */
    private static Optional<RoleSegment> outside(RoleSegment segment, Optional<RoleSegment> taken) {
        if (taken.isEmpty() || !taken.get().overlaps(segment)) {
            return Optional.of(segment);
        }
        int from = taken.get().from();
        return segment.from() < from
                ? Optional.of(new RoleSegment(segment.role(), segment.from(), from))
                : Optional.empty();
    }

    private static RoleSegment extent(AttributionDraft draft) {
        List<RoleSegment> parts = Stream.of(
                        draft.content().stream(), draft.source().stream(), draft.cue().stream(), draft.via().stream())
                .flatMap(part -> part)
                .toList();
        return new RoleSegment(
                WordRole.CONTENT,
                parts.stream().mapToInt(RoleSegment::from).min().orElseThrow(),
                parts.stream().mapToInt(RoleSegment::to).max().orElseThrow());
    }
}
