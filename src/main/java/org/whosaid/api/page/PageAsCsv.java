package org.whosaid.api.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.whosaid.api.http.MediaTypes;

/**
 * Writes a page as CSV (RFC 4180), with a header line. A cell that a spreadsheet would take for a formula gets an apostrophe before
 * it, as OWASP advises: an article's title must not run in anybody's Excel. Whoever wants the words to the letter takes JSON.
 */
@Provider
@Produces(MediaTypes.CSV)
public class PageAsCsv extends PageWriter {
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    private static final String GUARD = "'";

    @Override
    void write(TabularPage page, MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, MediaTypes.CSV + ";charset=UTF-8;header=present");
        OutputStreamWriter characters = new OutputStreamWriter(out, UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(characters);
        PageTable table = page.table();
        csv.writeRecord(table.columns());
        for (List<String> row : table.rows()) {
            csv.writeRecord(row.stream().map(PageAsCsv::guarded).toList());
        }
        csv.flush();
        characters.flush();
    }

    static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? GUARD + cell : cell;
    }
}
