package org.whosaid.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.ingest.GivenQuote.GivenPassage;

/**
 * Refuses given quotes that do not lie in their text, or claim marks that are not there: a wrong offset would make somebody say what nobody
 * said, a wrong kind would show a reporter's words as verbatim.
 */
final class GivenCheck {
    private final SourceText text;
    private final int length;
    private final KindsByMarks kinds;
    private final List<ArticleFlaw> flaws = new ArrayList<>();

    private GivenCheck(SourceText text) {
        this.text = text;
        this.length = OffsetUnit.CODE_POINT.length(text);
        this.kinds = new KindsByMarks(text);
    }

    /** What is wrong with the quotes of a text. */
    static List<ArticleFlaw> flawsIn(SourceText text, GivenQuotes given) {
        GivenCheck check = new GivenCheck(text);
        if (given.foundBy().isBlank()) {
            check.flaws.add(new ArticleFlaw("foundBy", "is blank; say who or what found the quotes"));
        }
        ArticleCheck.flawIn("foundBy", given.foundBy()).ifPresent(check.flaws::add);
        for (int i = 0; i < given.quotes().size(); i++) {
            check.quote("quotes/" + i, given.quotes().get(i));
        }
        return check.flaws;
    }

    private void quote(String field, GivenQuote quote) {
        content(field, quote);
        passages(field + "/cue", quote.cue());
        passages(field + "/source", quote.source());
        if (!(quote.confidence() >= 0 && quote.confidence() <= 1)) {
            flaws.add(new ArticleFlaw(field + "/confidence", "is not a number from 0 to 1"));
        }
        if (quote.speakerName() != null) {
            name(field + "/speaker/name", quote.speakerName());
        }
    }

    private void content(String field, GivenQuote quote) {
        if (quote.content().isEmpty()) {
            flaws.add(new ArticleFlaw(field + "/content", "is empty; give the spans of the content"));
            return;
        }
        int before = flaws.size();
        passages(field + "/content", quote.content());
        if (flaws.size() == before) {
            List<Span> spans = quote.content().stream().map(this::span).toList();
            kinds.overstated(field + "/kind", quote.kind(), spans).ifPresent(flaws::add);
        }
    }

    private Span span(GivenPassage passage) {
        return OffsetUnit.CODE_POINT.span(text, passage.start(), passage.end());
    }

    private void name(String field, String name) {
        if (name.isBlank()) {
            flaws.add(new ArticleFlaw(field, "is blank; omit it if the text names nobody"));
        }
        ArticleCheck.flawIn(field, name).ifPresent(flaws::add);
    }

    private void passages(String field, List<GivenPassage> passages) {
        int before = 0;
        for (int i = 0; i < passages.size(); i++) {
            GivenPassage passage = passages.get(i);
            String place = field + "/" + i;
            flawIn(passage, before)
                    .map(detail -> new ArticleFlaw(place, detail))
                    .ifPresent(flaws::add);
            before = passage.end();
        }
    }

    private Optional<String> flawIn(GivenPassage passage, int before) {
        if (passage.start() < 0 || passage.end() <= passage.start() || passage.end() > length) {
            return Optional.of("[%d,%d) is not a span of a text of %d code points"
                    .formatted(passage.start(), passage.end(), length));
        }
        if (passage.start() < before) {
            return Optional.of("begins before the passage before it ends; give them in the text's order");
        }
        String there = text.slice(span(passage));
        return passage.words() == null || passage.words().equals(there)
                ? Optional.empty()
                : Optional.of("has other words than the text has there; count code points, not UTF-16 units or bytes");
    }
}
