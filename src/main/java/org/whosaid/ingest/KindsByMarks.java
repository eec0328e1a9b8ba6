package org.whosaid.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whosaid.engine.attribution.Kind;
import org.whosaid.engine.attribution.Kinds;
import org.whosaid.engine.mark.MarkScanner;
import org.whosaid.engine.mark.Marks;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** What the quotation marks of a text say of the kind of quotes that the engine did not find. Immutable. */
final class KindsByMarks {
    private final Kinds speech;
    private final Kinds any;

    KindsByMarks(SourceText text) {
        Marks marks = new MarkScanner().scan(text);
        this.speech = new Kinds(text, marks);
        this.any = Kinds.byAnyMarks(text, marks);
    }

    /** The kind of content that is not empty. */
    Kind of(List<Span> content) {
        return speech.of(content);
    }

    /**
     * Words outside of the marks must not be shown as if they stood there. Which marks are speech, a person may see otherwise than we do.
     *
     * @param field where the kind was said
     * @param content spans of the text, not empty
     */
    Optional<Flaw> overstated(String field, Kind kind, List<Span> content) {
        Kind most = any.of(content);
        return kind.compareTo(most) < 0
                ? Optional.of(new Flaw(
                        field,
                        "says that more of the content stands in quotation marks than does in the text, where it is %s; send that"
                                .formatted(most.name().toLowerCase(Locale.ROOT))))
                : Optional.empty();
    }
}
