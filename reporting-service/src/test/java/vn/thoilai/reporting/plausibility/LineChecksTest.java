package vn.thoilai.reporting.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thoilai.contract.reporting.Finding;
import vn.thoilai.reporting.ReportingConfig;
import vn.thoilai.reporting.rules.Check;
import vn.thoilai.reporting.year.Asked;

class LineChecksTest {

    private static final ReportingConfig.Plausibility BOUNDS = new ReportingConfig.Plausibility() {

        @Override
        public BigDecimal attendancePoints() {
            return BigDecimal.TEN;
        }

        @Override
        public BigDecimal countPercent() {
            return BigDecimal.valueOf(50);
        }

        @Override
        public BigDecimal outlierScore() {
            return new BigDecimal("3.5");
        }
    };

    private static LineChecks checks(List<ClassSeen> now, List<ClassSeen> before) {
        return new LineChecks("TRACK-PARTY-OWN-TARGET", now, before, BOUNDS, new Links("thoi-lai", Asked.of(2017)));
    }

    private static ClassSeen of(Integer participations, int attended) {
        Seen seen = new Seen();
        seen.participations = participations;
        seen.attended = attended;
        seen.summoned = 100;
        return seen.make();
    }

    private static List<ClassSeen> classes(Integer... participations) {
        return Stream.of(participations).map(each -> of(each, 90)).toList();
    }

    private static List<ClassSeen> same(int count) {
        return IntStream.range(0, count).mapToObj(each -> of(40, 90)).toList();
    }

    @Test
    void a_class_that_stands_out_among_its_like_is_told() {
        // Median 74, MAD 2: 3.5 is reached at 74 ± 10.4.
        assertThat(checks(classes(70, 72, 74, 76, 78, 85, 74), List.of())
                        .outliers()
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Check.OUTLIER.id());
                    assertThat(finding.values())
                            .extracting("value")
                            .containsExactly(BigDecimal.valueOf(85), new BigDecimal("74.0"), new BigDecimal("3.7"));
                });
        assertThat(checks(classes(70, 72, 74, 76, 78, 84, 74), List.of())
                        .outliers()
                        .findings())
                .isEmpty();
    }

    @Test
    void among_fewer_than_five_known_ones_none_stands_out() {
        assertThat(checks(classes(70, 70, 70, 700, null), List.of()).outliers().findings())
                .isEmpty();
        assertThat(checks(classes(70, 71, 72, 73, 700), List.of()).outliers().findings())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"90,80,0", "91,80,1", "80,90,0", "79,90,1"})
    void attendance_that_jumps_by_more_than_the_bound_is_told(int now, int before, int findings) {
        assertThat(checks(List.of(of(100, now)), List.of(of(100, before)))
                        .jumps()
                        .findings())
                .extracting(Finding::rule)
                .hasSize(findings)
                .allMatch(Check.ATTENDANCE_JUMP.id()::equals);
    }

    @ParameterizedTest
    @CsvSource({"30,20,0", "31,20,2", "10,20,0", "9,20,2"})
    void classes_and_participations_that_jump_are_told(int now, int before, int findings) {
        assertThat(checks(same(now), same(before)).jumps().findings())
                .extracting(Finding::rule)
                .hasSize(findings)
                .allMatch(rule -> List.of(Check.CLASSES_JUMP.id(), Check.PARTICIPATIONS_JUMP.id())
                        .contains(rule));
    }

    @Test
    void nothing_is_held_against_a_year_nothing_is_known_of() {
        assertThat(checks(same(30), List.of()).jumps().findings()).isEmpty();
        assertThat(checks(List.of(), same(30)).jumps().findings()).isEmpty();
        assertThat(checks(classes(100, null), classes(10, 10)).jumps().findings())
                .isEmpty();
    }
}
