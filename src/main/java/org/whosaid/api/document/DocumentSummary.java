package org.whosaid.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.quote.EngineView;
import org.whosaid.store.entity.DocumentEntity;

/** A document in a list. */
@Schema(name = "DocumentSummary", description = "A document without its text and quotes.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentSummary(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "SHA-256 of the text's UTF-8 bytes.")
        String textSha256,

        @Schema(required = true, description = "In code points.")
        int textLength,

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
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant analysedAt) {
    static DocumentSummary of(DocumentEntity document) {
        return new DocumentSummary(
                document.id,
                document.textSha256,
                document.textLength,
                document.origin.name().toLowerCase(Locale.ROOT),
                document.title,
                document.url,
                document.publisher,
                document.byline,
                document.publishedAt,
                EngineView.of(document),
                document.createdAt,
                document.analysedAt);
    }
}
