package org.whosaid.page.correct;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whosaid.api.http.LooseQuery;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.StoredQuote;
import org.whosaid.page.read.QuoteDetail;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.quote.QuoteCriteria;
import org.whosaid.search.quote.QuoteSearch;

/** Of the latest quotes that nobody has looked at, those that most need a look: the least sure, and those of irregular text. */
@Path("/review")
@Produces(MediaType.TEXT_HTML)
@LooseQuery
@Blocking
public class QueueResource {
    private static final int SHOWN = 50;
    /** An irregularity weighs as much as this much less confidence. */
    private static final double WEIGHT_OF_WARNING = 0.2;

    private final QuoteSearch quotes;

    QueueResource(QuoteSearch quotes) {
        this.quotes = quotes;
    }

    @GET
    public TemplateInstance queue() {
        List<QuoteDetail> open = quotes
                .find(
                        QuoteCriteria.ofStatus(ReviewStatus.UNREVIEWED),
                        new PageRequest(PageRequest.LARGEST, Optional.empty()))
                .items()
                .stream()
                .sorted(Comparator.comparingDouble(QueueResource::soundness))
                .limit(SHOWN)
                .map(QuoteDetail::of)
                .toList();
        return Templates.review(open);
    }

    private static double soundness(StoredQuote quote) {
        return quote.analysed().confidence().overall() * quote.answer().confidence()
                - WEIGHT_OF_WARNING * quote.analysed().warnings().size();
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance review(List<QuoteDetail> quotes);
    }
}
