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
import java.util.Optional;
import org.whosaid.api.problem.UndecodableByte;
import org.whosaid.ingest.page.CharsetLabels;
import org.whosaid.ingest.page.TextDecoding;

/**
 * Reads articles that are sent as they are, in the charset that browsers would read them in. A few bytes that are no characters are replaced,
 * and the analysis warns of them; what is mostly such bytes is refused.
 */
@Provider
@Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
public class ArticleRequestReader implements MessageBodyReader<ArticleRequest> {
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
        Optional<Charset> declared = declared(mediaType);
        TextDecoding decoded = isHtml ? TextDecoding.ofPage(bytes, declared) : TextDecoding.ofText(bytes, declared);
        if (!decoded.isFew()) {
            throw new UndecodableByte(bytes, decoded.firstReplaced(), decoded.charset());
        }
        return isHtml ? ArticleRequest.ofHtml(decoded.text()) : ArticleRequest.ofText(decoded.text());
    }

    private static Optional<Charset> declared(MediaType mediaType) {
        String name = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (name == null) {
            return Optional.empty();
        }
        return Optional.of(CharsetLabels.named(name).orElseThrow(() -> new NotSupportedException("charset " + name)));
    }
}
