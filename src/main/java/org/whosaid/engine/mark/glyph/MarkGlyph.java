package org.whosaid.engine.mark.glyph;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The signs that quote, each with what it does in well-set text. */
public enum MarkGlyph {
    LEFT_DOUBLE(Shape.OPENS, Level.DOUBLE),
    RIGHT_DOUBLE(Shape.CLOSES, Level.DOUBLE),
    LOW_DOUBLE(Shape.ONLY_OPENS, Level.DOUBLE),
    STRAIGHT_DOUBLE(Shape.EITHER, Level.DOUBLE),
    DOUBLED_BACKTICK(Shape.ONLY_OPENS, Level.DOUBLE),
    DOUBLED_STRAIGHT_SINGLE(Shape.EITHER, Level.DOUBLE),
    DOUBLED_LEFT_SINGLE(Shape.OPENS, Level.DOUBLE),
    DOUBLED_RIGHT_SINGLE(Shape.CLOSES, Level.DOUBLE),
    LEFT_SINGLE(Shape.OPENS, Level.SINGLE),
    RIGHT_SINGLE(Shape.CLOSES, Level.SINGLE),
    LOW_SINGLE(Shape.ONLY_OPENS, Level.SINGLE),
    STRAIGHT_SINGLE(Shape.EITHER, Level.SINGLE),
    BACKTICK(Shape.ONLY_OPENS, Level.SINGLE),
    LEFT_GUILLEMET(Shape.OPENS, Level.GUILLEMET),
    RIGHT_GUILLEMET(Shape.CLOSES, Level.GUILLEMET),
    LEFT_ANGLE(Shape.OPENS, Level.ANGLE),
    RIGHT_ANGLE(Shape.CLOSES, Level.ANGLE),
    LEFT_CORNER(Shape.ONLY_OPENS, Level.CORNER),
    RIGHT_CORNER(Shape.ONLY_CLOSES, Level.CORNER),
    LEFT_WHITE_CORNER(Shape.ONLY_OPENS, Level.WHITE_CORNER),
    RIGHT_WHITE_CORNER(Shape.ONLY_CLOSES, Level.WHITE_CORNER),
    REVERSED_PRIMES(Shape.ONLY_OPENS, Level.PRIMES),
    DOUBLE_PRIMES(Shape.ONLY_CLOSES, Level.PRIMES);

    /** What a sign does by its form alone. */
    enum Shape {
        OPENS,
        CLOSES,
        EITHER,
        ONLY_OPENS,
        ONLY_CLOSES
    }

    /** Signs of one level stand in for each other when a writer is careless, and seldom nest in each other. */
    public enum Level {
        DOUBLE,
        SINGLE,
        GUILLEMET,
        ANGLE,
        CORNER,
        WHITE_CORNER,
        PRIMES
    }

    private static final Map<MarkGlyph, Set<MarkGlyph>> REGULAR_CLOSINGS = Map.ofEntries(
            Map.entry(LEFT_DOUBLE, EnumSet.of(RIGHT_DOUBLE)),
            // Swedish and Finnish use one sign for both ends.
            Map.entry(RIGHT_DOUBLE, EnumSet.of(RIGHT_DOUBLE)),
            Map.entry(LOW_DOUBLE, EnumSet.of(LEFT_DOUBLE, RIGHT_DOUBLE)),
            Map.entry(STRAIGHT_DOUBLE, EnumSet.of(STRAIGHT_DOUBLE)),
            Map.entry(DOUBLED_BACKTICK, EnumSet.of(DOUBLED_STRAIGHT_SINGLE, DOUBLED_RIGHT_SINGLE)),
            Map.entry(DOUBLED_STRAIGHT_SINGLE, EnumSet.of(DOUBLED_STRAIGHT_SINGLE)),
            Map.entry(DOUBLED_LEFT_SINGLE, EnumSet.of(DOUBLED_RIGHT_SINGLE)),
            Map.entry(LEFT_SINGLE, EnumSet.of(RIGHT_SINGLE)),
            Map.entry(RIGHT_SINGLE, EnumSet.of(RIGHT_SINGLE)),
            Map.entry(LOW_SINGLE, EnumSet.of(LEFT_SINGLE, RIGHT_SINGLE)),
            Map.entry(STRAIGHT_SINGLE, EnumSet.of(STRAIGHT_SINGLE)),
            Map.entry(BACKTICK, EnumSet.of(STRAIGHT_SINGLE, RIGHT_SINGLE)),
            Map.entry(LEFT_GUILLEMET, EnumSet.of(RIGHT_GUILLEMET)),
            Map.entry(RIGHT_GUILLEMET, EnumSet.of(LEFT_GUILLEMET, RIGHT_GUILLEMET)),
            Map.entry(LEFT_ANGLE, EnumSet.of(RIGHT_ANGLE)),
            Map.entry(RIGHT_ANGLE, EnumSet.of(LEFT_ANGLE, RIGHT_ANGLE)),
            Map.entry(LEFT_CORNER, EnumSet.of(RIGHT_CORNER)),
            Map.entry(LEFT_WHITE_CORNER, EnumSet.of(RIGHT_WHITE_CORNER)),
            Map.entry(REVERSED_PRIMES, EnumSet.of(DOUBLE_PRIMES)));

    /** The same as a table: the pairer asks this some ten times a mark. */
    private static final boolean[][] REGULAR = new boolean[values().length][values().length];

    static {
        REGULAR_CLOSINGS.forEach((opening, closings) ->
                closings.forEach(closing -> REGULAR[opening.ordinal()][closing.ordinal()] = true));
    }

    private final Shape shape;
    private final Level level;

    MarkGlyph(Shape shape, Level level) {
        this.shape = shape;
        this.level = level;
    }

    Shape shape() {
        return shape;
    }

    public Level level() {
        return level;
    }

    public boolean isSingle() {
        return level == Level.SINGLE;
    }

    /** Whether a well-set text closes with the other what it opens with this one. */
    public boolean isRegularlyClosedBy(MarkGlyph closing) {
        return REGULAR[ordinal()][closing.ordinal()];
    }
}
