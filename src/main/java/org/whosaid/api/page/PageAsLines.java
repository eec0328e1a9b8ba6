package org.whosaid.api.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import org.whosaid.api.http.AnswerBytes;
import org.whosaid.api.http.MediaTypes;

/** Writes a page as JSON, one item a line; where it goes on stands in the Link header only. */
@Provider
@Produces(MediaTypes.NDJSON)
public class PageAsLines extends PageWriter {
    private static final int LINE_END = '\n';

    private final ObjectMapper json;

    PageAsLines(ObjectMapper json) {
        this.json = json;
    }

    @Override
    void write(TabularPage page, MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        for (Object item : page.items()) {
            out.write(AnswerBytes.of(item, json));
            out.write(LINE_END);
        }
    }
}
