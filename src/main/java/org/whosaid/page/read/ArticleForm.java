package org.whosaid.page.read;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.article.ArticleRequest;
import org.whosaid.api.article.ArticleRequestReader;
import org.whosaid.ingest.Article;
import org.whosaid.page.FormText;

/** The form on the first page: a text, or files, and what is known about it. Mutable; for one request. */
public class ArticleForm {
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");

    @RestForm
    @Nullable
    String text;

    @RestForm
    @Nullable
    String title;

    @RestForm
    @Nullable
    String publisher;

    @RestForm
    @Nullable
    String url;

    @RestForm
    @Nullable
    String byline;

    @RestForm
    @Nullable
    String publishedAt;

    @RestForm("files")
    List<FileUpload> files = List.of();

    /** Those that were chosen: a form without files sends one without a name. */
    List<FileUpload> chosenFiles() {
        return files.stream()
                .filter(file -> FormText.line(file.fileName()).isPresent())
                .toList();
    }

    Article pasted() {
        return request(FormText.lines(text).orElse(null), null).toArticle();
    }

    /** The article in a file; a failure of its reading is that of the charset, and known as such by its cause. */
    Article in(FileUpload file) {
        boolean isPage = isPage(file);
        MediaType type = isPage ? MediaType.TEXT_HTML_TYPE : MediaType.TEXT_PLAIN_TYPE;
        try (InputStream bytes = Files.newInputStream(file.uploadedFile())) {
            ArticleRequest read = new ArticleRequestReader()
                    .readFrom(
                            ArticleRequest.class,
                            ArticleRequest.class,
                            ArticleRequest.class.getAnnotations(),
                            type,
                            new MultivaluedHashMap<>(),
                            bytes);
            return request(read.text(), read.html()).toArticle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPage(FileUpload file) {
        String name = file.fileName().toLowerCase(Locale.ROOT);
        String type = Optional.ofNullable(file.contentType()).orElse("");
        return type.startsWith(MediaType.TEXT_HTML) || PAGES.stream().anyMatch(name::endsWith);
    }

    /** Of several files, one title cannot be that of all. */
    private ArticleRequest request(@Nullable String plain, @Nullable String html) {
        boolean several = chosenFiles().size() > 1;
        return new ArticleRequest(
                plain,
                html,
                several ? null : FormText.lineOrNull(title),
                several ? null : FormText.lineOrNull(url),
                FormText.lineOrNull(publisher),
                several ? null : FormText.lineOrNull(byline),
                FormText.lineOrNull(publishedAt),
                null,
                null);
    }
}
