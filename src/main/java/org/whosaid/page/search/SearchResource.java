package org.whosaid.page.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.whosaid.api.http.LooseQuery;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ResultPage;
import org.whosaid.search.quote.FoundQuote;
import org.whosaid.search.quote.QuoteSearch;

/** Finds quotes. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
@LooseQuery
@Blocking
public class SearchResource {
    private final QuoteSearch quotes;

    SearchResource(QuoteSearch quotes) {
        this.quotes = quotes;
    }

    @GET
    public TemplateInstance search(@BeanParam SearchForm form) {
        ResultPage<FoundQuote> found =
                quotes.search(form.toCriteria(), form.toPage()).page();
        return Templates.search(
                form,
                found.items().stream().map(FoundLine::of).toList(),
                found.next().map(Cursor::token).map(form::after).orElse(""));
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance search(SearchForm form, List<FoundLine> lines, String next);
    }
}
