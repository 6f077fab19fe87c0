package vn.thoilai.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thoilai.planning.plan.LargestRemainder.Part;

class LargestRemainderTest {

    private static final int RUNS = 5_000;

    private final Random random = new Random(20171116);

    @Test
    void thirty_six_classes_in_proportion_to_2017_are_21_6_and_9() {
        assertThat(values(36, Map.of("PARTY", 19, "STATE", 6, "MASS_ORGANISATION", 8)))
                .isEqualTo(Map.of("PARTY", 21L, "STATE", 6L, "MASS_ORGANISATION", 9L));
    }

    @Test
    void parts_add_up_to_the_total() {
        for (int run = 0; run < RUNS; run++) {
            int total = random.nextInt(1000);
            Map<String, Integer> weights = weights();
            assertThat(LargestRemainder.split(total, weights).stream()
                            .mapToLong(Part::value)
                            .sum())
                    .as("%d by %s", total, weights)
                    .isEqualTo(total);
        }
    }

    @Test
    void each_part_is_less_than_one_away_from_its_exact_quota() {
        for (int run = 0; run < RUNS; run++) {
            int total = random.nextInt(1000);
            Map<String, Integer> weights = weights();
            long sum = weights.values().stream().mapToLong(Integer::longValue).sum();
            for (Part part : LargestRemainder.split(total, weights)) {
                assertThat(Math.abs(part.value() * sum - (long) total * part.weight()))
                        .as("%s of %d by %s", part, total, weights)
                        .isLessThan(sum);
            }
        }
    }

    @Test
    void the_order_of_the_weights_does_not_matter() {
        for (int run = 0; run < RUNS; run++) {
            int total = random.nextInt(1000);
            Map<String, Integer> weights = weights();
            List<String> codes = new ArrayList<>(weights.keySet());
            Collections.shuffle(codes, random);
            Map<String, Integer> shuffled = new LinkedHashMap<>();
            codes.forEach(code -> shuffled.put(code, weights.get(code)));
            assertThat(LargestRemainder.split(total, shuffled)).isEqualTo(LargestRemainder.split(total, weights));
        }
    }

    @Test
    void who_weighs_nothing_gets_nothing() {
        assertThat(values(7, Map.of("A", 0, "B", 3, "C", 3))).containsEntry("A", 0L);
    }

    @Test
    void a_larger_remainder_goes_before_a_larger_weight() {
        // Quotas 4.5, 0.75 and 0.75 of 6.
        assertThat(values(6, Map.of("A", 6, "B", 1, "C", 1))).isEqualTo(Map.of("A", 4L, "B", 1L, "C", 1L));
    }

    @Test
    void of_equal_remainders_the_larger_weight_goes_first() {
        // Quotas 2.5 and 0.5 of 3.
        assertThat(values(3, Map.of("A", 1, "B", 5))).isEqualTo(Map.of("A", 0L, "B", 3L));
    }

    @Test
    void of_equal_remainders_and_weights_the_code_decides() {
        assertThat(values(1, Map.of("PARTY", 4, "STATE", 4))).isEqualTo(Map.of("PARTY", 1L, "STATE", 0L));
    }

    @Test
    void large_numbers_do_not_overflow() {
        assertThat(values(Integer.MAX_VALUE, Map.of("A", Integer.MAX_VALUE, "B", Integer.MAX_VALUE)))
                .isEqualTo(Map.of("A", 1_073_741_824L, "B", 1_073_741_823L));
    }

    @Test
    void nothing_is_shared_by_no_weight() {
        assertThatThrownBy(() -> LargestRemainder.split(3, Map.of("A", 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LargestRemainder.split(-1, Map.of("A", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Map<String, Integer> weights() {
        Map<String, Integer> weights = new TreeMap<>();
        int parts = 1 + random.nextInt(7);
        for (int part = 0; part < parts; part++) {
            weights.put("T" + part, random.nextInt(4) == 0 ? 5 : random.nextInt(60));
        }
        weights.merge("T0", 1, Integer::sum);
        return weights;
    }

    private static Map<String, Long> values(int total, Map<String, Integer> weights) {
        return LargestRemainder.split(total, weights).stream().collect(Collectors.toMap(Part::code, Part::value));
    }
}
