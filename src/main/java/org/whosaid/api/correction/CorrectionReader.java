package org.whosaid.api.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ChoiceNames;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.document.ReviewStatus;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.attribution.assertion.AssertionKind;
import org.whosaid.engine.speaker.SpeakerType;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.ingest.ArticleFlaw;
import org.whosaid.ingest.GivenSpan;
import org.whosaid.ingest.UnusableCharacter;
import org.whosaid.ingest.correction.QuoteChange;
import org.whosaid.ingest.correction.SpeakerPick;
import org.whosaid.store.name.NameKey;

/** Reads what a person says of a quote, and gathers what is wrong with it. Mutable; for one request. */
@SuppressWarnings("NullableOptional") // See QuoteCorrectionRequest.
public final class CorrectionReader {
    private static final int LONGEST_NOTE = 2000;
    /** Keeps the place of a span that is none. */
    private static final GivenSpan NOWHERE = new GivenSpan(0, 0, Optional.empty());

    private final List<ArticleFlaw> flaws = new ArrayList<>();

    /** The change, with what is wrong with it already. */
    static QuoteChange patch(@Nullable QuoteCorrectionRequest sent, OffsetUnit unit) {
        CorrectionReader reader = new CorrectionReader();
        QuoteCorrectionRequest given = QuoteCorrectionRequest.given(sent);
        if (given.changesNothing()) {
            reader.flaws.add(new ArticleFlaw("", "changes nothing; send the members to be changed"));
        }
        return reader.read(given, unit);
    }

    /** The same for a quote that is not there yet. */
    public static QuoteChange addition(@Nullable QuoteCorrectionRequest sent, OffsetUnit unit) {
        CorrectionReader reader = new CorrectionReader();
        QuoteCorrectionRequest given = QuoteCorrectionRequest.given(sent);
        if (given.content == null) {
            reader.flaws.add(new ArticleFlaw("content", "is missing; say what the quote's words are"));
        }
        return reader.read(given, unit);
    }

    private QuoteChange read(QuoteCorrectionRequest given, OffsetUnit unit) {
        if (given.content != null
                && given.content.filter(list -> !list.isEmpty()).isEmpty()) {
            flaws.add(new ArticleFlaw("content", "has no span; a quote has content, or else it is to be rejected"));
        }
        Optional<List<GivenSpan>> content = spans("content", given.content);
        Optional<List<GivenSpan>> cue = spans("cue", given.cue);
        Optional<List<GivenSpan>> source = spans("source", given.source);
        Optional<SpeakerPick> speaker = given.speaker == null ? Optional.empty() : speaker(given.speaker);
        Optional<QuoteKind> kind = choice("kind", given.kind, List.of(QuoteKind.values()));
        Optional<AssertionKind> assertion = choice("assertion", given.assertion, List.of(AssertionKind.values()));
        Optional<ReviewStatus> status = choice("status", given.status, List.of(ReviewStatus.values()));
        Optional<String> note = given.note == null ? Optional.empty() : Optional.of(note(given.note.orElse("")));
        return new QuoteChange(unit, content, cue, source, speaker, kind, assertion, status, note, flaws);
    }

    private Optional<List<GivenSpan>> spans(String member, @Nullable Optional<List<SpanRequest>> given) {
        if (given == null) {
            return Optional.empty();
        }
        List<GivenSpan> spans = new ArrayList<>();
        List<SpanRequest> sent = given.orElse(List.of());
        for (int i = 0; i < sent.size(); i++) {
            spans.add(span("%s/%d".formatted(member, i), sent.get(i)));
        }
        return Optional.of(spans);
    }

    private GivenSpan span(String where, @Nullable SpanRequest sent) {
        if (sent == null || sent.start() == null || sent.end() == null) {
            flaws.add(new ArticleFlaw(where, "must have start and end"));
            return NOWHERE;
        }
        return new GivenSpan(sent.start(), sent.end(), Optional.ofNullable(sent.text()));
    }

    private Optional<SpeakerPick> speaker(Optional<SpeakerRequest> given) {
        if (given.isEmpty()) {
            return Optional.of(new SpeakerPick.Nobody());
        }
        SpeakerRequest speaker = given.get();
        boolean isNamed = speaker.name() != null || speaker.type() != null;
        if ((speaker.id() != null) == isNamed) {
            flaws.add(new ArticleFlaw("speaker", "must have either id, or name and type; null means unknown"));
            return Optional.empty();
        }
        return speaker.id() == null ? named(speaker) : byId(speaker.id());
    }

    private Optional<SpeakerPick> byId(String given) {
        Optional<UUID> id = ParameterReader.idOf(given);
        if (id.isEmpty()) {
            flaws.add(new ArticleFlaw("speaker/id", "is not the id of a speaker"));
        }
        return id.map(SpeakerPick.Known::new);
    }

    private Optional<SpeakerPick> named(SpeakerRequest given) {
        String name = given.name() == null ? "" : given.name().strip();
        int before = flaws.size();
        if (NameKey.of(name).isEmpty() || name.length() > NameKey.LONGEST_NAME) {
            flaws.add(new ArticleFlaw("speaker/name", "must have 1 to %d characters".formatted(NameKey.LONGEST_NAME)));
        }
        refuseUnusable("speaker/name", name);
        boolean isSound = flaws.size() == before;
        Optional<SpeakerType> type = choice(
                "speaker/type",
                Optional.ofNullable(given.type()),
                Stream.of(SpeakerType.values())
                        .filter(known -> known != SpeakerType.UNKNOWN)
                        .toList());
        return isSound ? type.map(known -> new SpeakerPick.Named(name, known)) : Optional.empty();
    }

    private String note(String given) {
        String note = given.strip();
        if (note.length() > LONGEST_NOTE) {
            flaws.add(new ArticleFlaw(
                    "note", "has %d characters, at most %d are kept".formatted(note.length(), LONGEST_NOTE)));
        }
        refuseUnusable("note", note);
        return note;
    }

    private void refuseUnusable(String member, String value) {
        UnusableCharacter.in(value).ifPresent(found -> flaws.add(new ArticleFlaw(member, found.detail())));
    }

    private <E extends Enum<E>> Optional<E> choice(String member, @Nullable Optional<String> given, List<E> known) {
        if (given == null) {
            return Optional.empty();
        }
        Optional<E> chosen = ChoiceNames.named(given.orElse(""), known);
        if (chosen.isEmpty()) {
            flaws.add(new ArticleFlaw(member, "must be one of " + ChoiceNames.names(known)));
        }
        return chosen;
    }
}
