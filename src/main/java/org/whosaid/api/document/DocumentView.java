package org.whosaid.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.quote.EngineView;
import org.whosaid.api.quote.QuoteView;
import org.whosaid.api.quote.WarningView;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.store.StoredDocument;
import org.whosaid.store.entity.DocumentEntity;

/** A document, or an analysis that is not kept, with its quotes. */
@Schema(
        name = "Document",
        description = "An article's text and its quotes; without id and createdAt it is an analysis that is not kept.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentView(
        @Schema(description = "Absent in an analysis.") @Nullable
        UUID id,

        @Schema(required = true, description = "SHA-256 of the text's UTF-8 bytes.")
        String textSha256,

        @Schema(
                required = true,
                description = "The text in which the offsets count: as given, or as taken from the HTML.")
        String text,

        @Schema(
                required = true,
                enumeration = {"codePoint", "utf16"},
                description = "What the offsets count.")
        String offsetUnit,

        @Schema(
                required = true,
                enumeration = {"text", "html"},
                description = "What the text was given as.")
        String origin,

        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String byline,
        @Nullable Instant publishedAt,
        @Schema(required = true) EngineView engine,

        @Schema(required = true, description = "In text order.")
        List<QuoteView> quotes,

        @Schema(required = true, description = "Irregularities that belong to no quote.")
        List<WarningView> warnings,

        @Schema(description = "When it was first kept; absent in an analysis.") @Nullable
        Instant createdAt,

        @Schema(required = true) Instant analysedAt) {
    static DocumentView of(StoredDocument stored, OffsetUnit unit) {
        DocumentEntity document = stored.document();
        return new DocumentView(
                document.id,
                document.textSha256,
                document.text,
                unit.id(),
                document.origin.name().toLowerCase(Locale.ROOT),
                document.title,
                document.url,
                document.publisher,
                document.byline,
                document.publishedAt,
                EngineView.of(document),
                stored.quotes().stream()
                        .map(quote -> QuoteView.inDocument(quote, unit))
                        .toList(),
                WarningView.of(document.warnings, unit),
                document.id == null ? null : document.createdAt,
                document.analysedAt);
    }
}
