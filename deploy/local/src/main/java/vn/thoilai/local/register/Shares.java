package vn.thoilai.local.register;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Splits a whole into whole parts that add up to it. */
final class Shares {

    private Shares() {}

    /** In proportion to the weights, by largest remainder; of equal remainders the earlier part gains. */
    static int[] split(int total, int... weights) {
        long sum = IntStream.of(weights).sum();
        int[] parts = IntStream.of(weights)
                .map(weight -> (int) ((long) total * weight / sum))
                .toArray();
        int missing = total - IntStream.of(parts).sum();
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -((long) total * weights[i] % sum)))
                .limit(missing)
                .forEach(i -> parts[i]++);
        return parts;
    }

    /** Whether number {@code index} (from 0) of {@code of} is among the {@code chosen} ones, spread evenly. */
    static boolean evenly(int index, int chosen, int of) {
        return (index + 1L) * chosen / of > (long) index * chosen / of;
    }
}
