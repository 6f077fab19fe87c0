package vn.thoilai.reporting.plausibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutliersTest {

    @Test
    void the_score_is_the_distance_from_the_median_in_units_of_the_median_distance() {
        Outliers outliers = Outliers.among(List.of(70, 72, 74, 76, 78));
        assertThat(outliers.median()).isEqualTo(74);
        assertThat(outliers.score(74)).isZero();
        assertThat(outliers.score(84)).isCloseTo(0.6745 * 10 / 2, within(1e-9));
        assertThat(outliers.score(64)).isEqualTo(outliers.score(84));
    }

    @Test
    void an_extreme_number_does_not_hide_itself_or_another() {
        Outliers outliers = Outliers.among(List.of(70, 72, 74, 76, 78, 80, 700, 7000));
        assertThat(outliers.score(700)).isGreaterThan(3.5);
        assertThat(outliers.score(7000)).isGreaterThan(3.5);
        assertThat(outliers.score(80)).isLessThan(3.5);
    }

    @Test
    void where_most_are_the_same_the_mean_distance_takes_the_place_of_the_median_distance() {
        Outliers outliers = Outliers.among(List.of(80, 80, 80, 80, 80, 80, 80, 80, 80, 200));
        assertThat(outliers.score(200)).isCloseTo(120 / (1.2533 * 12), within(1e-9));
        assertThat(outliers.score(80)).isZero();
    }

    @Test
    void nothing_stands_out_where_all_are_the_same() {
        assertThat(Outliers.among(List.of(80, 80, 80, 80, 80)).score(80)).isZero();
    }
}
