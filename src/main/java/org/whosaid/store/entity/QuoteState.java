package org.whosaid.store.entity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.store.name.NameKey;

/** Everything that can change in a quote, as it was at one time. Immutable; kept as JSON in histories. */
public record QuoteState(
        QuoteKind kind,
        String words,
        List<Passage> content,
        List<Passage> cue,
        List<Passage> source,
        List<Passage> nested,
        double confidence,
        double contentConfidence,
        double linkConfidence,
        double sourceConfidence,
        String reason,
        ReviewStatus status,
        @Nullable String note,
        List<TextWarning> warnings,
        @Nullable NamedId speaker,
        SpeakerAnswer answer) {
    /** A speaker by id, under the name that they had then. */
    public record NamedId(UUID id, String name) {}

    public static QuoteState of(QuoteEntity quote) {
        SpeakerEntity speaker = quote.speaker;
        return new QuoteState(
                quote.kind,
                quote.words,
                List.copyOf(quote.content),
                List.copyOf(quote.cue),
                List.copyOf(quote.source),
                List.copyOf(quote.nested),
                quote.confidence,
                quote.contentConfidence,
                quote.linkConfidence,
                quote.sourceConfidence,
                quote.reason,
                quote.status,
                quote.note,
                List.copyOf(quote.warnings),
                speaker == null ? null : new NamedId(speaker.id, speaker.name),
                quote.answer);
    }

    /** A quote in this state that is no row: for showing it as quotes are shown. Its document and times are not set. */
    public QuoteEntity toQuote(UUID id) {
        QuoteEntity quote = new QuoteEntity();
        quote.id = id;
        quote.kind = kind;
        quote.setContent(content);
        quote.cue = cue;
        quote.source = source;
        quote.nested = nested;
        quote.confidence = confidence;
        quote.contentConfidence = contentConfidence;
        quote.linkConfidence = linkConfidence;
        quote.sourceConfidence = sourceConfidence;
        quote.reason = reason;
        quote.status = status;
        quote.note = note;
        quote.warnings = warnings;
        quote.answer = answer;
        quote.speaker = speaker == null ? null : named(speaker, answer);
        return quote;
    }

    private static SpeakerEntity named(NamedId id, SpeakerAnswer answer) {
        SpeakerEntity speaker = new SpeakerEntity();
        speaker.id = id.id();
        speaker.name = id.name();
        speaker.nameKey = NameKey.of(id.name());
        speaker.type = answer.speakerType();
        return speaker;
    }
}
