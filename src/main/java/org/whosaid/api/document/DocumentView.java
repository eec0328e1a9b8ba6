package org.whosaid.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.quote.EngineView;
import org.whosaid.api.quote.QuoteView;
import org.whosaid.api.quote.WarningView;
import org.whosaid.document.AnalysedDocument;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.DocumentDetails;
import org.whosaid.document.StoredDocument;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.StableName;

/** A document, or an analysis that is not kept, with its quotes. */
@Schema(
        name = "Document",
        description =
                "An article's text and its quotes. Without `id` and `createdAt` it is an analysis that was not stored.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentView(
        @Schema(description = "Absent in an analysis.") @Nullable
        UUID id,

        @Schema(required = true, description = "SHA-256 of the text's UTF-8 bytes.")
        String textSha256,

        @Schema(
                required = true,
                description = "The text that offsets refer to: as given, or as extracted from the HTML.")
        String text,

        @Schema(
                required = true,
                enumeration = {"codePoint", "utf16"},
                description = "Unit of the offsets.")
        String offsetUnit,

        @Schema(
                required = true,
                enumeration = {"text", "html"},
                description = "The form in which the article was given.")
        String origin,

        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String byline,
        @Nullable Instant publishedAt,
        @Schema(required = true) EngineView engine,

        @Schema(required = true, description = "In text order.")
        List<QuoteView> quotes,

        @Schema(required = true, description = "Irregularities outside of all quotes.")
        List<WarningView> warnings,

        @Schema(description = "When it was first stored; absent in an analysis.") @Nullable
        Instant createdAt,

        @Schema(required = true) Instant analysedAt) {
    /** A document that is kept. */
    static DocumentView of(StoredDocument stored, OffsetUnit unit) {
        DocumentDetails details = stored.details();
        ArticleMetadata metadata = details.metadata();
        return new DocumentView(
                details.id(),
                details.textSha256(),
                stored.text(),
                unit.id(),
                StableName.of(details.origin()),
                metadata.title(),
                metadata.url(),
                metadata.publisher(),
                metadata.byline(),
                metadata.publishedAt(),
                EngineView.of(details.engine()),
                stored.quotes().stream()
                        .map(quote -> QuoteView.inDocument(quote, unit))
                        .toList(),
                WarningView.of(details.warnings(), unit),
                details.createdAt(),
                details.analysedAt());
    }

    /** An analysis of which nothing is kept. */
    public static DocumentView of(AnalysedDocument analysed, OffsetUnit unit) {
        ArticleMetadata metadata = analysed.metadata();
        return new DocumentView(
                null,
                analysed.text().sha256(),
                analysed.text().value(),
                unit.id(),
                StableName.of(analysed.text().origin()),
                metadata.title(),
                metadata.url(),
                metadata.publisher(),
                metadata.byline(),
                metadata.publishedAt(),
                EngineView.of(analysed.engine()),
                analysed.quotes().stream()
                        .map(quote -> QuoteView.analysed(quote, unit))
                        .toList(),
                WarningView.of(analysed.warnings(), unit),
                null,
                analysed.analysedAt());
    }
}
