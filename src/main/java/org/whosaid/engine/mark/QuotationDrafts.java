package org.whosaid.engine.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whosaid.engine.mark.glyph.MarkToken;
import org.whosaid.engine.mark.pairing.PairedMarks;
import org.whosaid.engine.mark.pairing.PairedMarks.Ending;
import org.whosaid.engine.mark.use.BlockWords;
import org.whosaid.engine.mark.use.MarkUse;
import org.whosaid.engine.mark.use.MarkUseClassifier;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;
import org.whosaid.engine.text.Warning;
import org.whosaid.engine.text.WarningCode;
import org.whosaid.engine.text.Words;

/** Makes quotations of one block's paired marks: empty ones go, doubled marks count once, depth is told anew. */
final class QuotationDrafts {
    private static final Comparator<PairedMarks> OUTER_FIRST = Comparator.<PairedMarks>comparingInt(
                    pair -> pair.opening().start())
            .thenComparing(
                    Comparator.<PairedMarks>comparingInt(PairedMarks::end).reversed());

    private final TokenizedText text;

    QuotationDrafts(TokenizedText text) {
        this.text = text;
    }

    /**
     * @param endOfReopened quotations that open before this offset go on with what the block before left open
     */
    List<Quotation> quotations(List<PairedMarks> pairs, Span block, int endOfReopened) {
        List<PairedMarks> kept = merged(sorted(pairs));
        if (kept.isEmpty()) {
            return List.of();
        }
        MarkUseClassifier uses = new MarkUseClassifier(new BlockWords(text, block));
        List<Quotation> quotations = new ArrayList<>(kept.size());
        int[] ends = new int[kept.size()];
        int depth = 0;
        for (PairedMarks pair : kept) {
            while (depth > 0 && ends[depth - 1] <= pair.opening().start()) {
                depth--;
            }
            ends[depth] = pair.end();
            boolean continues = pair.opening().start() < endOfReopened;
            quotations.add(quotation(pair, uses, depth, continues));
            depth++;
        }
        return quotations;
    }

    List<Warning> warnings(List<PairedMarks> pairs) {
        List<Warning> warnings = new ArrayList<>();
        for (PairedMarks pair : pairs) {
            if (pair.ending() != Ending.REGULAR && pair.ending() != Ending.CONTINUED) {
                warnings.add(warning(pair));
            }
        }
        warnings.sort(Comparator.comparing(Warning::span));
        return warnings;
    }

    private static Warning warning(PairedMarks pair) {
        MarkToken mark = pair.opening();
        Span sign = new Span(mark.start(), mark.end());
        return switch (pair.ending()) {
            case MISMATCHED -> new Warning(WarningCode.MISMATCHED_MARKS, pair.span());
            case STRAY ->
                new Warning(
                        mark.closeCost() <= mark.openCost()
                                ? WarningCode.UNOPENED_QUOTATION
                                : WarningCode.UNCLOSED_QUOTATION,
                        sign);
            default -> new Warning(WarningCode.UNCLOSED_QUOTATION, sign);
        };
    }

    private Quotation quotation(PairedMarks pair, MarkUseClassifier uses, int depth, boolean continues) {
        boolean closed = pair.ending() == Ending.REGULAR || pair.ending() == Ending.MISMATCHED;
        MarkUse use = depth > 0 || continues || !closed ? MarkUse.SPEECH : uses.use(pair.span(), pair.inner());
        return new Quotation(pair.span(), pair.inner(), depth, use, continues, closed);
    }

    private List<PairedMarks> sorted(List<PairedMarks> pairs) {
        List<PairedMarks> sorted = new ArrayList<>(pairs.size());
        for (PairedMarks pair : pairs) {
            PairedMarks trimmed = withoutTrailingSpace(pair);
            if (pair.ending() != Ending.STRAY && !isBlank(trimmed.inner())) {
                sorted.add(trimmed);
            }
        }
        sorted.sort(OUTER_FIRST);
        return sorted;
    }

    private static boolean isDoubled(PairedMarks outer, PairedMarks inner) {
        return outer.inner().equals(inner.span()) && sameLevel(outer, inner);
    }

    /** A mark doubled by mistake or by a CSV export quotes once. */
    private static List<PairedMarks> merged(List<PairedMarks> sorted) {
        List<PairedMarks> merged = new ArrayList<>(sorted.size());
        for (PairedMarks pair : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && isDoubled(merged.get(last), pair)) {
                merged.set(last, merged.get(last).withInner(pair));
            } else {
                merged.add(pair);
            }
        }
        return merged;
    }

    private static boolean sameLevel(PairedMarks outer, PairedMarks inner) {
        return outer.opening().glyph().level() == inner.opening().glyph().level();
    }

    private PairedMarks withoutTrailingSpace(PairedMarks pair) {
        if (pair.ending() != Ending.UNCLOSED && pair.ending() != Ending.CONTINUED) {
            return pair;
        }
        int end = pair.end();
        while (end > pair.opening().end()
                && Words.isSeparator(text.source().value().charAt(end - 1))) {
            end--;
        }
        return pair.endingAt(end);
    }

    private boolean isBlank(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (!Words.isSeparator(text.source().value().charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
