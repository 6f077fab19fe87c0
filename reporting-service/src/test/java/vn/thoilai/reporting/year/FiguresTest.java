package vn.thoilai.reporting.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.contract.reporting.Outcome;
import vn.thoilai.contract.reporting.SourceStatus;
import vn.thoilai.kit.feed.FeedStatus;
import vn.thoilai.reporting.rules.Rule;

class FiguresTest {

    private static final Part UNKNOWN = Part.ofNullable(null);

    private static final Figures FIGURES = new Figures(LocalDate.of(2017, 11, 16), "1", "/rows", "");

    @ParameterizedTest
    @CsvSource({"1546,1607,96.2", "2582,3038,85.0", "14,31,45.2", "1,800,0.1", "1,2000,0.1", "1,2001,0.0", "33,33,100.0"
    })
    void a_share_is_rounded_half_up_to_one_decimal(long numerator, long denominator, BigDecimal percent) {
        Figure share = FIGURES.share(Rule.PASSED_SHARE, "LINE", numerator, denominator, 0, true);
        assertThat(share.value()).isEqualTo(percent);
        assertThat(share.numerator()).isEqualByComparingTo(BigDecimal.valueOf(numerator));
        assertThat(share.qualifier()).isEqualTo(Qualifier.EXACT);
    }

    @Test
    void a_share_of_nothing_is_unknown_and_not_zero() {
        Figure share = FIGURES.share(Rule.PASSED_SHARE, "LINE", 0, 0, 0, true);
        assertThat(share.value()).isNull();
        assertThat(share.qualifier()).isEqualTo(Qualifier.NOT_STATED);
    }

    @Test
    void a_sum_says_whether_parts_are_missing() {
        Figure complete = group(Part.of(3), Part.of(0)).figure(Indicator.PARTICIPATIONS);
        assertThat(complete.value()).isEqualByComparingTo("3");
        assertThat(complete.completeness()).isEqualTo(Completeness.COMPLETE);
        Figure partial = group(Part.of(3), UNKNOWN).figure(Indicator.PARTICIPATIONS);
        assertThat(partial.value()).isEqualByComparingTo("3");
        assertThat(partial.qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(partial.unknownClasses()).isEqualTo(1);
        Figure unknown = group(UNKNOWN, UNKNOWN).figure(Indicator.PARTICIPATIONS);
        assertThat(unknown.value()).isNull();
        assertThat(unknown.completeness()).isEqualTo(Completeness.UNKNOWN);
        assertThat(group().figure(Indicator.PARTICIPATIONS).value()).isEqualByComparingTo("0");
    }

    @Test
    void a_ratio_is_taken_over_the_classes_that_know_both() {
        Figure ratio = group(Part.of(9), UNKNOWN, Part.marked(4, 2)).figure(Indicator.ATTENDANCE_RATIO);
        assertThat(ratio.value()).isEqualByComparingTo("90.0");
        assertThat(ratio.denominator()).isEqualByComparingTo("10");
        assertThat(ratio.unknownClasses()).isEqualTo(2);
        assertThat(Part.marked(0, 5)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "36,EXACT,36,EQUAL", "36,EXACT,35,DIFFERENT", "100,ABOUT,105,EQUAL", "100,ABOUT,106,DIFFERENT",
        "100,NEARLY,95,EQUAL", "100,NEARLY,94,DIFFERENT", "1000,MORE_THAN,1000,EQUAL", "1000,MORE_THAN,999,DIFFERENT",
        ",NOT_STATED,5,NOT_COMPUTABLE"
    })
    void a_published_number_is_held_to_its_qualifier(
            BigDecimal published, Qualifier qualifier, int computed, Outcome outcome) {
        Figure figure = group(Part.of(computed)).figure(Indicator.PARTICIPATIONS);
        assertThat(Verdict.of(published, qualifier, figure).outcome()).isEqualTo(outcome);
    }

    @Test
    void what_is_unknown_cannot_be_compared_but_with_what_is_not_stated() {
        Figure unknown = group(UNKNOWN).figure(Indicator.PARTICIPATIONS);
        Figure partial = group(UNKNOWN, Part.of(4)).figure(Indicator.PARTICIPATIONS);
        assertThat(Verdict.of(null, Qualifier.NOT_STATED, unknown).outcome()).isEqualTo(Outcome.EQUAL);
        assertThat(Verdict.of(BigDecimal.ONE, Qualifier.EXACT, unknown).outcome())
                .isEqualTo(Outcome.NOT_COMPUTABLE);
        assertThat(Verdict.of(BigDecimal.ONE, Qualifier.EXACT, partial).reason())
                .startsWith("1 ");
    }

    @ParameterizedTest
    @CsvSource({
        "45.71,14,31,DIFFERENT,-0.55",
        "45.2,14,31,EQUAL,0",
        "45.16,14,31,EQUAL,0",
        "85,2582,3038,EQUAL,0",
        "86,2582,3038,DIFFERENT,-1"
    })
    void a_printed_percentage_is_compared_to_its_own_decimals(
            BigDecimal printed, long numerator, long denominator, Outcome outcome, BigDecimal difference) {
        Verdict verdict =
                Verdict.ofPercent(printed, FIGURES.share(Rule.PASSED_SHARE, "LINE", numerator, denominator, 0, true));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.difference()).isEqualByComparingTo(difference);
    }

    @Test
    void a_source_is_stale_from_its_first_failure_and_when_it_was_not_heard_of_for_too_long() {
        Instant now = Instant.parse("2017-11-16T01:30:00Z");
        Instant before = now.minusSeconds(300);
        Duration allowed = Duration.ofMinutes(2);
        assertThat(Sources.source(new FeedStatus("f", "1", before, now, null, null, null), now, allowed)
                        .stale())
                .isFalse();
        SourceStatus failing =
                Sources.source(new FeedStatus("f", "1", before, now, before, "down", null), now, allowed);
        assertThat(failing.stale()).isTrue();
        assertThat(failing.staleSince()).isEqualTo(before);
        assertThat(Sources.source(new FeedStatus("f", "1", now, now, now, "just now", null), now, allowed)
                        .stale())
                .isTrue();
        assertThat(Sources.source(new FeedStatus("f", null, null, null, null, null, null), now, allowed)
                        .stale())
                .isTrue();
    }

    /** Classes of which ten were summoned each and so many came. */
    private static Group group(Part... attended) {
        return new Group(
                FIGURES,
                "LINE",
                Arrays.stream(attended)
                        .map(part -> new ClassFigures(
                                UUID.randomUUID(),
                                "thoi-lai",
                                "P01",
                                null,
                                "LINE",
                                2017,
                                true,
                                Track.PARTY,
                                "P",
                                Delivery.OWN,
                                true,
                                null,
                                ClassState.CLOSED,
                                LocalDate.of(2017, 3, 6),
                                true,
                                Map.of(
                                        Indicator.SUMMONED, Part.of(10),
                                        Indicator.PARTICIPATIONS, part,
                                        Indicator.ATTENDED, part)))
                        .toList());
    }
}
