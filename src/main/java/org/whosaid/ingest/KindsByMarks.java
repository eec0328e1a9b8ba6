package org.whosaid.ingest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.attribution.QuoteKindReader;
import org.whosaid.engine.mark.MarkScanner;
import org.whosaid.engine.mark.MarkedQuotations;
import org.whosaid.engine.text.ReadableText;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.StableName;
import org.whosaid.engine.text.TokenizedText;

/** What the quotation marks of a text say of the kind of quotes that the engine did not find. Scans when it is first asked; for one thread. */
public final class KindsByMarks {
    private final SourceText text;
    private @Nullable QuoteKindReader any;

    public KindsByMarks(SourceText text) {
        this.text = ReadableText.of(text);
    }

    /** The kind of content that is not empty. */
    public QuoteKind of(List<Span> content) {
        return new QuoteKindReader(text, marks()).of(content);
    }

    /**
     * Words outside of the marks must not be shown as if they stood there. Which marks are speech, a person may see otherwise than we do.
     *
     * @param field where the kind was said
     * @param content spans of the text, not empty
     */
    public Optional<ArticleFlaw> overstated(String field, QuoteKind kind, List<Span> content) {
        if (kind == QuoteKind.INDIRECT) {
            return Optional.empty();
        }
        QuoteKind most = any().of(content);
        return kind.compareTo(most) < 0
                ? Optional.of(new ArticleFlaw(
                        field,
                        "claims more quotation marks than the text has, where it is %s; send that"
                                .formatted(StableName.of(most))))
                : Optional.empty();
    }

    private QuoteKindReader any() {
        if (any == null) {
            any = QuoteKindReader.byAnyMarks(text, marks());
        }
        return any;
    }

    private MarkedQuotations marks() {
        return new MarkScanner().scan(TokenizedText.of(text));
    }
}
