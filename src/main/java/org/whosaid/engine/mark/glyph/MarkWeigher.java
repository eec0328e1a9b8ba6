package org.whosaid.engine.mark.glyph;

import org.whosaid.engine.text.Span;

/** Weighs what a mark may be, by its form and its neighbours. */
final class MarkWeigher {
    private static final int STRAY_COST = 40;
    private static final int PLAIN_OPENING_COST = 60;

    private final String text;
    private final Span paragraph;

    MarkWeigher(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    MarkToken weigh(MarkSign sign, int start, MarkContext left, MarkContext right) {
        MarkGlyph glyph = sign.glyph();
        int open = openCost(glyph, left, right);
        int close = closeCost(glyph, left, right);
        Span span = new Span(start, start + sign.length());
        if (glyph.isSingle()) {
            return single(glyph, span, new Weights(open, close, STRAY_COST), left, right);
        }
        int skip = open <= 10 ? PLAIN_OPENING_COST : STRAY_COST;
        if (glyph == MarkGlyph.RIGHT_GUILLEMET && left == MarkContext.BOUNDARY) {
            // "» Read more": a bullet, far oftener than a quotation.
            skip = 25;
        }
        return token(glyph, span, measured(span, glyph, new Weights(open, close, skip)), left, right);
    }

    private MarkToken single(MarkGlyph glyph, Span span, Weights base, MarkContext left, MarkContext right) {
        Weights weights = base;
        if (glyph == MarkGlyph.BACKTICK || glyph == MarkGlyph.LOW_SINGLE) {
            weights = base.skippedFor(20);
        } else if (right.isWord()) {
            weights = beforeWord(glyph, span, base, left);
        } else if (left == MarkContext.LETTER) {
            weights = afterLetter(span, base, right);
        } else if (left == MarkContext.DIGIT) {
            weights = measured(span, glyph, base);
        } else if (left == MarkContext.SPACE) {
            weights = base.skippedFor(10);
        } else if (left.isPunctuation()) {
            weights = base.skippedFor(50);
        }
        return token(glyph, span, weights, left, right);
    }

    /** An apostrophe before a word begins 'em or '90s; otherwise it seldom stands there but to open. */
    private Weights beforeWord(MarkGlyph glyph, Span span, Weights base, MarkContext left) {
        boolean leaning = glyph == MarkGlyph.LEFT_SINGLE;
        if (Elisions.at(text, span.end(), paragraph.end())) {
            return base.skippedFor(leaning ? 5 : 0).openedFor(base.open() + 30);
        }
        if (leaning) {
            return base.skippedFor(introduced(span, left) ? PLAIN_OPENING_COST : 30);
        }
        return base.skippedFor(glyph == MarkGlyph.RIGHT_SINGLE ? 15 : 30);
    }

    /** Whether a capital follows and a comma, a colon or nothing goes before, as where speech begins. */
    private boolean introduced(Span span, MarkContext left) {
        int before = span.start();
        while (before > paragraph.start() && text.charAt(before - 1) == ' ') {
            before--;
        }
        boolean afterPause = left == MarkContext.BOUNDARY
                || before > paragraph.start() && ",:\u2014\"\u201C".indexOf(text.charAt(before - 1)) >= 0;
        return afterPause && Character.isUpperCase(text.codePointAt(span.end()));
    }

    /** After a letter it is a plural's possessive (the neighbours' dog), a dropped letter (goin' home) or it closes. */
    private Weights afterLetter(Span span, Weights base, MarkContext right) {
        if (Elisions.before(text, paragraph.start(), span.start())) {
            return right == MarkContext.SPACE
                    ? base.skippedFor(8).closedFor(10)
                    : base.skippedFor(15).closedFor(5);
        }
        char letter = Character.toLowerCase(text.charAt(span.start() - 1));
        if (letter != 's' && letter != 'z' && letter != 'x') {
            return base;
        }
        return switch (right) {
            case SPACE ->
                possessiveBeforeWord(span)
                        ? base.skippedFor(8).closedFor(15)
                        : base.skippedFor(10).closedFor(10);
            default -> base.skippedFor(right == MarkContext.BOUNDARY ? 30 : 25);
        };
    }

    private boolean possessiveBeforeWord(Span span) {
        int next = span.end() + 1;
        return next < paragraph.end() && Character.isLowerCase(text.codePointAt(next));
    }

    private Weights measured(Span span, MarkGlyph glyph, Weights base) {
        if (glyph.shape() == MarkGlyph.Shape.ONLY_OPENS
                || !MeasureSigns.numberBefore(text, paragraph.start(), span.start())) {
            return base;
        }
        boolean certain = MeasureSigns.certain(text, paragraph.start(), span.start(), span.end(), paragraph.end());
        return certain ? base.skippedFor(0).closedFor(base.close() + 10) : base.skippedFor(10);
    }

    private static MarkToken token(MarkGlyph glyph, Span span, Weights weights, MarkContext left, MarkContext right) {
        boolean clear = left.isPunctuation() || right.isPunctuation() || right == MarkContext.BOUNDARY;
        boolean firm = clear && weights.close() <= 10;
        boolean stray = weights.skip() >= STRAY_COST;
        return new MarkToken(
                span.start(), span.end(), glyph, weights.open(), weights.close(), weights.skip(), firm, stray);
    }

    private static int openCost(MarkGlyph glyph, MarkContext left, MarkContext right) {
        int cost = MarkContext.openCost(left, right);
        return switch (glyph.shape()) {
            case OPENS, ONLY_OPENS -> Math.min(cost / 2, 10);
            case CLOSES -> cost + 15;
            case ONLY_CLOSES -> MarkToken.NEVER;
            case EITHER -> cost;
        };
    }

    private static int closeCost(MarkGlyph glyph, MarkContext left, MarkContext right) {
        int cost = MarkContext.closeCost(left, right);
        return switch (glyph.shape()) {
            case OPENS -> cost + 10;
            case CLOSES, ONLY_CLOSES -> Math.min(cost / 2, 10);
            case ONLY_OPENS -> MarkToken.NEVER;
            case EITHER -> cost;
        };
    }

    /** Costs of the three readings of a mark. */
    private record Weights(int open, int close, int skip) {
        Weights openedFor(int cost) {
            return new Weights(cost, close, skip);
        }

        Weights closedFor(int cost) {
            return new Weights(open, cost, skip);
        }

        Weights skippedFor(int cost) {
            return new Weights(open, close, cost);
        }
    }
}
