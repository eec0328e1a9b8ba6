package org.whosaid.engine.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.whosaid.engine.mark.glyph.MarkToken;
import org.whosaid.engine.mark.pairing.MarkPairer;
import org.whosaid.engine.mark.pairing.PairedMarks;
import org.whosaid.engine.mark.pairing.PairedMarks.Ending;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;
import org.whosaid.engine.text.Warning;

/**
 * Finds the quotations of a text by its quotation marks, whatever their style. Thread-safe; time is linear in the text.
 *
 * <p>Each paragraph is read on its own, so that a forgotten mark spoils one paragraph only; a quotation left open where the next
 * paragraph opens with the same mark goes on there.
 */
public final class MarkScanner {
    /** The quotations, and what is irregular about them. */
    public MarkedQuotations scan(TokenizedText text) {
        List<Span> paragraphs = text.paragraphs();
        Scan scan = new Scan(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            scan.read(paragraphs.get(i), paragraphs.subList(i + 1, Math.min(i + 2, paragraphs.size())));
        }
        return new MarkedQuotations(scan.quotations, scan.warnings);
    }

    /** One pass over a text; holds the marks of two paragraphs at a time. */
    private static final class Scan {
        private final TokenizedText text;
        private final QuotationDrafts drafts;
        private final MarkPairer pairer = new MarkPairer();
        private final List<Quotation> quotations = new ArrayList<>();
        private final List<Warning> warnings = new ArrayList<>();
        private List<MarkedBlock> ahead = List.of();
        private int leftOpen;

        Scan(TokenizedText text) {
            this.text = text;
            this.drafts = new QuotationDrafts(text);
        }

        /** @param next the paragraph behind this one, if there is one */
        void read(Span paragraph, List<Span> next) {
            MarkedBlock block = ahead.isEmpty() ? MarkedBlock.read(text, paragraph) : ahead.get(0);
            ahead = next.stream().map(span -> MarkedBlock.read(text, span)).toList();
            if (block.marks().isEmpty()) {
                leftOpen = 0;
                return;
            }
            List<PairedMarks> pairs = pair(block);
            List<Quotation> found = drafts.quotations(pairs, block.span(), endOfReopened(block));
            List<Warning> irregular = drafts.warnings(pairs);
            quotations.addAll(found);
            warnings.addAll(irregular);
            warnings.addAll(ReporterInside.warnings(text, found, irregular));
            leftOpen = countLeftOpen(pairs);
        }

        private static int countLeftOpen(List<PairedMarks> pairs) {
            int count = 0;
            for (PairedMarks pair : pairs) {
                count += pair.ending() == Ending.CONTINUED ? 1 : 0;
            }
            return count;
        }

        private List<PairedMarks> pair(MarkedBlock block) {
            OptionalInt tail = block.reportingTail(text);
            List<MarkToken> reopened = tail.isPresent() || ahead.isEmpty()
                    ? List.of()
                    : ahead.get(0).openings(text);
            return pairer.pair(block.marks(), reopened, tail.orElse(block.span().end()));
        }

        /** Offset after the marks at the block's start that go on with what the block before left open. */
        private int endOfReopened(MarkedBlock block) {
            List<MarkToken> openings = block.openings(text);
            int count = Math.min(leftOpen, openings.size());
            return count == 0 ? block.span().start() : openings.get(count - 1).end();
        }
    }
}
