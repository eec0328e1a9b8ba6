package org.whosaid.engine.mark.glyph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.engine.text.Span;

/** Finds the marks of a paragraph, and judges by the characters around each what it may be. Linear. */
public final class MarkLexer {
    /** More marks than this side by side are a drawn line, an empty table or noise. */
    private static final int LONGEST_RUN = 6;

    private final String text;
    private final Span paragraph;
    private final MarkWeigher weigher;
    private final List<MarkToken> tokens = new ArrayList<>();

    private MarkLexer(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        this.weigher = new MarkWeigher(text, paragraph);
    }

    /** The marks of a paragraph in text order; apostrophes inside words are left out. */
    public static List<MarkToken> tokens(String text, Span paragraph) {
        MarkLexer lexer = new MarkLexer(text, paragraph);
        int at = paragraph.start();
        while (at < paragraph.end()) {
            at = MarkSign.at(text, at, paragraph.end()).isPresent() ? lexer.readRun(at) : at + 1;
        }
        return lexer.tokens;
    }

    /** Marks that touch see the same neighbours: in {@code "'Tis} both stand before a word. Returns where the run ends. */
    private int readRun(int begin) {
        List<Placed> run = new ArrayList<>();
        int count = 0;
        int end = begin;
        Optional<MarkSign> sign = MarkSign.at(text, begin, paragraph.end());
        for (int at = begin; sign.isPresent(); at = afterFormatCharacters(end)) {
            sign = at < paragraph.end() ? MarkSign.at(text, at, paragraph.end()) : Optional.empty();
            if (sign.isPresent()) {
                end = at + sign.get().length();
                if (count++ < LONGEST_RUN) {
                    run.add(new Placed(sign.get(), at));
                }
            }
        }
        if (count <= LONGEST_RUN) {
            weigh(run, end);
        }
        return end;
    }

    private void weigh(List<Placed> run, int end) {
        MarkContext left =
                MarkContext.before(text, paragraph.start(), run.get(0).start());
        MarkContext right = MarkContext.after(text, end, paragraph.end());
        if (run.size() == 1 && run.get(0).sign().glyph().isSingle() && left.isWord() && right.isWord()) {
            return;
        }
        if (isEmptyPair(run, left, right)) {
            return;
        }
        for (Placed mark : run) {
            tokens.add(weigher.weigh(mark.sign(), mark.start(), left, right));
        }
    }

    /** {@code has "" in place of the date}: two marks with nothing between, where a doubled one would neither open nor close. */
    private static boolean isEmptyPair(List<Placed> run, MarkContext left, MarkContext right) {
        boolean two = run.size() == 2 && run.get(0).sign().equals(run.get(1).sign());
        boolean twoInOne = run.size() == 1
                && run.get(0).sign().glyph() == MarkGlyph.DOUBLED_STRAIGHT_SINGLE
                && right == MarkContext.OTHER;
        return (two || twoInOne)
                && MarkContext.openCost(MarkContext.SPACE, right) > 0
                && MarkContext.closeCost(left, MarkContext.SPACE) > 0;
    }

    private int afterFormatCharacters(int offset) {
        int at = offset;
        while (at < paragraph.end() && Character.getType(text.codePointAt(at)) == Character.FORMAT) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private record Placed(MarkSign sign, int start) {}
}
