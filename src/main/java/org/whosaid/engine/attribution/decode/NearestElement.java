package org.whosaid.engine.attribution.decode;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/** The elements around a place in an ordered list. */
public final class NearestElement {
    private NearestElement() {}

    /** Up to {@code count} elements on each side of the place; the list must be ordered by {@code place}. */
    static <T> List<T> to(int target, List<T> ordered, ToIntFunction<T> place, int count) {
        int at = firstFrom(target, ordered, place);
        return ordered.subList(Math.max(0, at - count), Math.min(ordered.size(), at + count));
    }

    /** Index of the first element whose place is the target or behind it. */
    public static <T> int firstFrom(int target, List<T> ordered, ToIntFunction<T> place) {
        return firstFrom(target, ordered.size(), index -> place.applyAsInt(ordered.get(index)));
    }

    /** The same for {@code count} elements that are known by their index. */
    public static int firstFrom(int target, int count, IntUnaryOperator place) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.applyAsInt(middle) < target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
