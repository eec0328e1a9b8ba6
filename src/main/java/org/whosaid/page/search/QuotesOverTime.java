package org.whosaid.page.search;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many quotes each month has, as the bars of a chart. Immutable.
 *
 * @param bars without a gap, the earliest first; none where there is no quote
 * @param scale how many quotes the longest bar stands for
 */
public record QuotesOverTime(List<Bar> bars, int scale) {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 60;
    /** More could not be told apart. */
    private static final int MOST_BARS = 60;

    public QuotesOverTime {
        bars = List.copyOf(bars);
    }

    /** One month, or where the time is long several; in the units of the chart. */
    public record Bar(YearMonth month, int quotes, int left, int top, int width, int height) {}

    static QuotesOverTime of(List<Instant> times) {
        TreeMap<YearMonth, Integer> counts = new TreeMap<>();
        times.forEach(time -> counts.merge(YearMonth.from(time.atOffset(ZoneOffset.UTC)), 1, Integer::sum));
        if (counts.isEmpty()) {
            return new QuotesOverTime(List.of(), 0);
        }
        YearMonth first = counts.firstKey();
        long months = first.until(counts.lastKey(), ChronoUnit.MONTHS) + 1;
        int step = Math.toIntExact((months + MOST_BARS - 1) / MOST_BARS);
        int[] heights = new int[Math.toIntExact((months + step - 1) / step)];
        for (Map.Entry<YearMonth, Integer> count : counts.entrySet()) {
            heights[Math.toIntExact(first.until(count.getKey(), ChronoUnit.MONTHS) / step)] += count.getValue();
        }
        return new QuotesOverTime(bars(first, step, heights), highest(heights));
    }

    private static List<Bar> bars(YearMonth first, int step, int... heights) {
        int scale = highest(heights);
        int width = Math.max(4, Math.min(24, WIDTH / heights.length));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            int height = (heights[i] * HEIGHT + scale - 1) / scale;
            bars.add(new Bar(
                    first.plusMonths((long) i * step), heights[i], i * width, HEIGHT - height, width - 1, height));
        }
        return bars;
    }

    private static int highest(int... heights) {
        int highest = 1;
        for (int height : heights) {
            highest = Math.max(highest, height);
        }
        return highest;
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }
}
