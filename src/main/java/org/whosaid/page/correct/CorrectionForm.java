package org.whosaid.page.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.Passage;
import org.whosaid.document.ReviewStatus;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.speaker.SpeakerType;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.ingest.GivenSpan;
import org.whosaid.ingest.correction.QuoteChange;
import org.whosaid.ingest.correction.SpeakerPick;
import org.whosaid.page.FormText;

/** What a person says of a quote, as forms send it; fields that are empty stay as they are. Mutable; for one request. */
public class CorrectionForm {
    private static final String CONTENT = "content";
    private static final String CUE = "cue";
    private static final String SOURCE = "source";
    private static final String NOBODY = "nobody";

    @RestForm
    @Nullable
    String version;

    @RestForm
    @Nullable
    String status;

    @RestForm
    @Nullable
    String kind;

    @RestForm
    @Nullable
    String speaker;

    @RestForm
    @Nullable
    String speakerType;

    @RestForm
    @Nullable
    String part;

    @RestForm
    @Nullable
    String start;

    @RestForm
    @Nullable
    String end;

    @RestForm
    @Nullable
    String mode;

    @RestForm
    @Nullable
    String note;

    /** Each field that was sent with its value, so that the same can be sent again. */
    public List<Field> fields() {
        return Stream.of(
                        new Field("status", FormText.lineOrEmpty(status)),
                        new Field("kind", FormText.lineOrEmpty(kind)),
                        new Field("speaker", FormText.lineOrEmpty(speaker)),
                        new Field("speakerType", FormText.lineOrEmpty(speakerType)),
                        new Field("part", FormText.lineOrEmpty(part)),
                        new Field("start", FormText.lineOrEmpty(start)),
                        new Field("end", FormText.lineOrEmpty(end)),
                        new Field("mode", FormText.lineOrEmpty(mode)),
                        new Field("note", FormText.lineOrEmpty(note)))
                .filter(field -> !field.value().isEmpty())
                .toList();
    }

    /** A field of a form. */
    public record Field(String name, String value) {}

    /** The state of the quote that the person has seen; none of any quote where it was not sent. */
    long seen() {
        return number(version).orElse(-1L);
    }

    /** Whether more than the panel changes on the page: spans, kinds and speakers are drawn in the text. */
    boolean redraws() {
        return Stream.of(kind, speaker, part)
                .anyMatch(field -> !FormText.lineOrEmpty(field).isEmpty());
    }

    /** @param quote as the person has seen it */
    QuoteChange toChange(AnalysedQuote quote) {
        ParameterReader parameters = new ParameterReader();
        QuoteChange change = new QuoteChange(
                OffsetUnit.UTF16,
                spans(CONTENT, quote.content()),
                spans(CUE, quote.cue()),
                spans(SOURCE, quote.source()),
                pick(parameters),
                parameters.choice("kind", FormText.lineOrNull(kind), QuoteKind.class),
                Optional.empty(),
                parameters.choice("status", FormText.lineOrNull(status), ReviewStatus.class),
                // An empty note takes the one before away; a form without the field leaves it.
                Optional.ofNullable(note).map(FormText::lineOrEmpty),
                List.of());
        parameters.throwIfWrong();
        return change;
    }

    private Optional<SpeakerPick> pick(ParameterReader parameters) {
        String type = FormText.lineOrEmpty(speakerType);
        if (type.equals(NOBODY)) {
            return Optional.of(new SpeakerPick.Nobody());
        }
        SpeakerType chosen = parameters
                .choice("speakerType", type.isEmpty() ? null : type, SpeakerType.class)
                .orElse(SpeakerType.PERSON);
        return FormText.line(speaker)
                .map(name -> ParameterReader.idOf(name)
                        .<SpeakerPick>map(SpeakerPick.Known::new)
                        .orElseGet(() -> new SpeakerPick.Named(name, chosen)));
    }

    private Optional<List<GivenSpan>> spans(String name, List<Passage> before) {
        if (!FormText.lineOrEmpty(part).equals(name)) {
            return Optional.empty();
        }
        List<GivenSpan> spans = new ArrayList<>();
        if (FormText.lineOrEmpty(mode).equals("add")) {
            before.forEach(passage -> spans.add(new GivenSpan(
                    passage.startIn(OffsetUnit.UTF16), passage.endIn(OffsetUnit.UTF16), Optional.of(passage.text()))));
        }
        if (!FormText.lineOrEmpty(mode).equals("remove")) {
            spans.add(chosen());
        }
        return Optional.of(spans);
    }

    private GivenSpan chosen() {
        return new GivenSpan(offset(start), offset(end), Optional.empty());
    }

    // What is no number lies outside of every text, and is refused as such.
    private static int offset(@Nullable String written) {
        return number(written)
                .filter(value -> value <= Integer.MAX_VALUE)
                .map(Math::toIntExact)
                .orElse(Integer.MAX_VALUE);
    }

    private static Optional<Long> number(@Nullable String written) {
        try {
            return Optional.of(Long.parseLong(FormText.lineOrEmpty(written)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
