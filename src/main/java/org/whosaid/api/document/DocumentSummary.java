package org.whosaid.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.quote.EngineView;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.DocumentDetails;
import org.whosaid.engine.text.StableName;

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
                description = "The form in which the article was given.")
        String origin,

        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String byline,
        @Nullable Instant publishedAt,
        @Schema(required = true) EngineView engine,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant analysedAt) {
    static DocumentSummary of(DocumentDetails document) {
        ArticleMetadata metadata = document.metadata();
        return new DocumentSummary(
                document.id(),
                document.textSha256(),
                document.textLength(),
                StableName.of(document.origin()),
                metadata.title(),
                metadata.url(),
                metadata.publisher(),
                metadata.byline(),
                metadata.publishedAt(),
                EngineView.of(document.engine()),
                document.createdAt(),
                document.analysedAt());
    }
}
