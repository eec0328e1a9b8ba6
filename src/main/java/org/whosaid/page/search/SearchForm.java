package org.whosaid.page.search;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.api.parameter.TimeParameter;
import org.whosaid.document.ReviewStatus;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.page.FormText;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.quote.QuoteCriteria;
import org.whosaid.search.quote.SpeakerChoice;

/** What is looked for, as an address has it. Mutable; for one request. */
public class SearchForm {
    private static final int PAGE = 30;

    @QueryParam("q")
    @Nullable
    String q;

    @QueryParam("speaker")
    @Nullable
    String speaker;

    @QueryParam("publisher")
    @Nullable
    String publisher;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    public String q() {
        return FormText.lineOrEmpty(q);
    }

    public String speaker() {
        return FormText.lineOrEmpty(speaker);
    }

    public String publisher() {
        return FormText.lineOrEmpty(publisher);
    }

    public String kind() {
        return FormText.lineOrEmpty(kind);
    }

    public String status() {
        return FormText.lineOrEmpty(status);
    }

    public String from() {
        return FormText.lineOrEmpty(from);
    }

    public String to() {
        return FormText.lineOrEmpty(to);
    }

    /** The address of the page that goes on after a cursor. */
    public String after(String next) {
        Stream<Map.Entry<String, String>> fields = Stream.of(
                Map.entry("q", q()),
                Map.entry("speaker", speaker()),
                Map.entry("publisher", publisher()),
                Map.entry("kind", kind()),
                Map.entry("status", status()),
                Map.entry("from", from()),
                Map.entry("to", to()),
                Map.entry("cursor", next));
        return fields.filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/search?", ""));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem that names every wrong field */
    QuoteCriteria toCriteria() {
        ParameterReader parameters = new ParameterReader();
        QuoteCriteria criteria = new QuoteCriteria(
                FormText.line(q),
                FormText.line(speaker).map(SpeakerChoice.ByName::new),
                parameters
                        .choice("kind", FormText.lineOrNull(kind), QuoteKind.class)
                        .map(Set::of)
                        .orElse(Set.of()),
                Set.of(),
                FormText.line(publisher),
                parameters.moment("from", FormText.lineOrNull(from)).map(TimeParameter::start),
                parameters.moment("to", FormText.lineOrNull(to)).map(TimeParameter::end),
                Optional.empty(),
                parameters
                        .choice("status", FormText.lineOrNull(status), ReviewStatus.class)
                        .map(Set::of)
                        .orElse(Set.of()),
                Optional.empty(),
                Optional.empty(),
                false);
        parameters.throwIfWrong();
        return criteria;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem if the cursor is none */
    PageRequest toPage() {
        ParameterReader parameters = new ParameterReader();
        PageRequest page = parameters.page(FormText.lineOrNull(cursor), PAGE);
        parameters.throwIfWrong();
        return page;
    }
}
