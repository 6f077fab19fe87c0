package vn.thoilai.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static Rounds.Side side(double perSecond, double rows) {
        return new Rounds.Side(perSecond, 0.3, 0.6, Map.of("enrollment", rows));
    }

    @Test
    void the_median_of_the_rounds_is_told_with_the_lowest_and_the_highest() {
        double[] rates = {40, 60, 50};
        int[] round = {0};
        String told = Rounds.run(3, () -> side(100, 1), () -> side(rates[round[0]++], 1))
                .told("nominate");
        assertThat(told).contains("0.50 (0.40 to 0.60) of 100/s").contains("0.50 (0.50 to 0.50)");
    }

    @Test
    void a_limit_that_did_other_work_is_no_limit() {
        Rounds rounds = Rounds.run(1, () -> side(100, 1), () -> side(50, 2));
        assertThatThrownBy(() -> rounds.told("nominate")).hasMessageContaining("{enrollment=1.0}");
    }

    @Test
    void processor_time_of_this_process_is_read() {
        assertThat(ProcessorTime.of(ProcessHandle.current().pid())).isPositive();
        assertThat(ProcessorTime.ofFamily(ProcessHandle.current().pid())).isPositive();
    }
}
