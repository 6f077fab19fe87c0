package vn.thoilai.reporting.plausibility;

import java.util.List;

/**
 * Tells numbers that stand out among their like, by the modified z-score of Iglewicz and Hoaglin: the distance from the
 * median in units of the median of such distances (MAD), times 0.6745. One extreme number moves neither median, so it
 * cannot hide itself. Where more than half of the numbers are the same the MAD is 0, and the mean of the distances takes
 * its place, divided by 1.2533.
 *
 * @param median of the numbers
 * @param spread what one unit of the score is; 0 when all numbers are the same
 */
record Outliers(double median, double spread) {

    /** Fewer than these have no like to stand out among. */
    static final int FEWEST = 5;

    private static final double MAD_TO_DEVIATION = 1 / 0.6745;
    private static final double MEAN_TO_DEVIATION = 1.2533;

    static Outliers among(List<Integer> numbers) {
        double median = median(numbers.stream().map(Integer::doubleValue).toList());
        List<Double> distances =
                numbers.stream().map(each -> Math.abs(each - median)).toList();
        double mad = median(distances);
        double mean =
                distances.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return new Outliers(median, mad > 0 ? mad * MAD_TO_DEVIATION : mean * MEAN_TO_DEVIATION);
    }

    /** How far out the number stands, whichever way; 0 when all are the same. */
    double score(int number) {
        return spread == 0 ? 0 : Math.abs(number - median) / spread;
    }

    private static double median(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
