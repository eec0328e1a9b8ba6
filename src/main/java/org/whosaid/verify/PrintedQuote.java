package org.whosaid.verify;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.document.Passage;
import org.whosaid.document.StoredQuote;
import org.whosaid.document.TextWarning;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.mark.MarkScanner;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;
import org.whosaid.engine.text.WarningCode;
import org.whosaid.wording.alignment.Wording;
import org.whosaid.wording.word.PassageBreak;
import org.whosaid.wording.word.PrintedText;

/** A kept quote's passages as one text that can be compared, and the way back from there to the document. Immutable. */
final class PrintedQuote {
    /** A paragraph of its own for each passage: a quotation that goes on opens anew there. */
    private static final String BREAK = "\n\n";

    private static final MarkScanner SCANNER = new MarkScanner();

    private final StoredQuote quote;
    private final List<String> between;
    private final String text;

    /** @param between what the article has between the passages of the content; one less than those */
    PrintedQuote(StoredQuote quote, List<String> between) {
        this.quote = quote;
        this.between = List.copyOf(between);
        this.text =
                String.join(BREAK, quote.content().stream().map(Passage::text).toList());
    }

    StoredQuote quote() {
        return quote;
    }

    Wording wording() {
        List<Span> reporters = within(quote.analysed().warnings().stream()
                .filter(warning -> warning.code().equals(WarningCode.REPORTING_CLAUSE_INSIDE_QUOTATION.id()))
                .map(TextWarning::passage)
                .toList());
        return Wording.printed(
                new PrintedText(text, quoted(), within(quote.analysed().nested()), reporters, seams()));
    }

    private List<PassageBreak> seams() {
        List<PassageBreak> seams = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < between.size(); i++) {
            offset += quote.content().get(i).text().length();
            seams.add(new PassageBreak(new Span(offset, offset + BREAK.length()), between.get(i)));
            offset += BREAK.length();
        }
        return seams;
    }

    /** What of the text stands in the speaker's quotation marks. */
    private List<Span> quoted() {
        if (quote.kind() == QuoteKind.INDIRECT) {
            return List.of();
        }
        return quote.kind() == QuoteKind.DIRECT
                ? List.of(new Span(0, text.length()))
                : SCANNER.scan(TokenizedText.of(SourceText.of(text))).spoken();
    }

    /** Passages of the document as spans of the text. */
    private List<Span> within(List<Passage> passages) {
        List<Span> spans = new ArrayList<>();
        int offset = 0;
        for (Passage content : quote.content()) {
            for (Passage passage : passages) {
                int start = Math.max(passage.start(), content.start());
                int end = Math.min(passage.end(), content.end());
                if (start < end) {
                    int from = content.text().offsetByCodePoints(0, start - content.start());
                    int to = content.text().offsetByCodePoints(from, end - start);
                    spans.add(new Span(offset + from, offset + to));
                }
            }
            offset += content.text().length() + BREAK.length();
        }
        return spans;
    }

    /** Spans of the text as passages of the document. */
    List<Passage> passages(List<Span> spans) {
        List<Passage> passages = new ArrayList<>();
        int offset = 0;
        for (Passage content : quote.content()) {
            for (Span span : spans) {
                int from = Math.max(0, span.start() - offset);
                int to = Math.min(content.text().length(), span.end() - offset);
                if (from < to) {
                    passages.add(content.part(from, to));
                }
            }
            offset += content.text().length() + BREAK.length();
        }
        return passages;
    }
}
