package org.whosaid.api.article;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.api.problem.UndecodableByte;

/** Reads articles that are sent as they are, in the charset that they claim; a byte that is not of it is refused, not replaced. */
@Provider
@Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
public class ArticleRequestReader implements MessageBodyReader<ArticleRequest> {
    private static final Pattern META_CHARSET = Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?([\\w.:-]+)");
    /** Where HTML wants its charset to be declared. */
    private static final int PRESCAN = 1024;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == ArticleRequest.class;
    }

    @Override
    public ArticleRequest readFrom(
            Class<ArticleRequest> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readAllBytes();
        boolean isHtml = mediaType.isCompatible(MediaType.TEXT_HTML_TYPE);
        Charset charset = declared(mediaType)
                .or(() -> isHtml ? inMeta(bytes) : Optional.empty())
                .orElse(StandardCharsets.UTF_8);
        String decoded = UndecodableByte.unlessIn(bytes, charset);
        return isHtml ? ArticleRequest.ofHtml(decoded) : ArticleRequest.ofText(decoded);
    }

    private static Optional<Charset> declared(MediaType mediaType) {
        String name = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (name == null) {
            return Optional.empty();
        }
        return Optional.of(named(name).orElseThrow(() -> new NotSupportedException("charset " + name)));
    }

    private static Optional<Charset> inMeta(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
        Matcher meta = META_CHARSET.matcher(head);
        return meta.find() ? named(meta.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
