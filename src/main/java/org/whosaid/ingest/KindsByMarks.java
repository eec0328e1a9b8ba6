package org.whosaid.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.attribution.Kind;
import org.whosaid.engine.attribution.Kinds;
import org.whosaid.engine.mark.MarkScanner;
import org.whosaid.engine.mark.Marks;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** What the quotation marks of a text say of the kind of quotes that the engine did not find. Scans when it is first asked; for one thread. */
final class KindsByMarks {
    private final SourceText text;
    private @Nullable Kinds any;

    KindsByMarks(SourceText text) {
        this.text = text;
    }

    /** The kind of content that is not empty. */
    Kind of(List<Span> content) {
        return new Kinds(text, marks()).of(content);
    }

    /**
     * Words outside of the marks must not be shown as if they stood there. Which marks are speech, a person may see otherwise than we do.
     *
     * @param field where the kind was said
     * @param content spans of the text, not empty
     */
    Optional<Flaw> overstated(String field, Kind kind, List<Span> content) {
        if (kind == Kind.INDIRECT) {
            return Optional.empty();
        }
        Kind most = any().of(content);
        return kind.compareTo(most) < 0
                ? Optional.of(new Flaw(
                        field,
                        "says that more of the content stands in quotation marks than does in the text, where it is %s; send that"
                                .formatted(most.name().toLowerCase(Locale.ROOT))))
                : Optional.empty();
    }

    private Kinds any() {
        if (any == null) {
            any = Kinds.byAnyMarks(text, marks());
        }
        return any;
    }

    private Marks marks() {
        return new MarkScanner().scan(text);
    }
}
