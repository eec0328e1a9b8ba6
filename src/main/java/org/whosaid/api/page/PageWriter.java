package org.whosaid.api.page;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a page in another shape than JSON. */
abstract class PageWriter implements MessageBodyWriter<TabularPage> {
    @Override
    public final boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return TabularPage.class.isAssignableFrom(type);
    }

    @Override
    public final void writeTo(
            TabularPage page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        write(page, headers, out);
    }

    /** @param out belongs to the framework: not to be closed */
    abstract void write(TabularPage page, MultivaluedMap<String, Object> headers, OutputStream out) throws IOException;
}
