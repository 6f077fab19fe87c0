package vn.thoilai.planning.plan;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shares a whole number in proportion to weights, in whole parts, by largest remainder: everybody gets the whole part of
 * his quota, and what is left goes one each to the largest remainders; ties to the larger weight, then by code.
 */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * One part.
     *
     * @param code whose part
     * @param weight its weight
     * @param whole whole part of its exact quota
     * @param remainder remainder of its exact quota, in parts of the sum of all weights
     * @param value what it gets in the end
     */
    record Part(String code, int weight, long whole, long remainder, long value) {

        private Part plusOne() {
            return new Part(code, weight, whole, remainder, whole + 1);
        }
    }

    /**
     * The parts, ordered by code.
     *
     * @param total what is shared, not negative
     * @param weights by code, none negative and not all zero
     */
    static List<Part> split(int total, Map<String, Integer> weights) {
        long sum = weights.values().stream().mapToLong(Integer::longValue).sum();
        if (total < 0 || sum <= 0 || weights.values().stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("cannot share " + total + " by " + weights);
        }
        List<Part> parts = weights.entrySet().stream()
                .map(entry -> part(total, sum, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Part::code))
                .toList();
        Set<String> raised = new HashSet<>();
        parts.stream()
                .sorted(Comparator.comparingLong(Part::remainder)
                        .thenComparingInt(Part::weight)
                        .reversed()
                        .thenComparing(Part::code))
                .limit(left(total, parts))
                .forEach(part -> raised.add(part.code()));
        return parts.stream()
                .map(part -> raised.contains(part.code()) ? part.plusOne() : part)
                .toList();
    }

    /** What is left of the total when each part has its whole quota. */
    static long left(int total, List<Part> parts) {
        return total - parts.stream().mapToLong(Part::whole).sum();
    }

    private static Part part(int total, long sum, String code, int weight) {
        // Integers throughout: a quota as a fraction of floating point would break ties by rounding errors.
        long product = (long) total * weight;
        return new Part(code, weight, product / sum, product % sum, product / sum);
    }
}
