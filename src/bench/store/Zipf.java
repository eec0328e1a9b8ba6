
import java.util.Random;

/** Few that come often, many that come seldom: as with speakers and papers in the news. Immutable. */
final class Zipf {
    private final double[] sums;

    Zipf(int size, double exponent) {
        sums = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += 1 / Math.pow(i + 1, exponent);
            sums[i] = sum;
        }
    }

    /** A rank, from 0 for the most frequent. */
    int next(Random random) {
        int found = java.util.Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return Math.min(sums.length - 1, found < 0 ? -found - 1 : found);
    }
}
