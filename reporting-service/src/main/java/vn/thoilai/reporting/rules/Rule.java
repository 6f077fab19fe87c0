package vn.thoilai.reporting.rules;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.contract.reporting.Unit;

/**
 * The rules by which this version of the suite counts. Their words stand in {@code counting-rules.json}, which keeps
 * every version there ever was: another way of counting is another version beside it, so that what an old report names
 * can always be read.
 */
public enum Rule {
    CLASSES("classes@1", Indicator.CLASSES, Unit.CLASSES),
    PLANNED("planned@1", Indicator.PLANNED, Unit.CLASSES),
    IN_PLAN("in-plan@1", Indicator.IN_PLAN, Unit.CLASSES),
    OFF_PLAN("off-plan@1", Indicator.OFF_PLAN, Unit.CLASSES),
    CARRIED_OVER("carried-over@1", Indicator.CARRIED_OVER, Unit.CLASSES),
    PARTICIPATIONS("participations@1", Indicator.PARTICIPATIONS, Unit.PARTICIPATIONS),
    HEADS("heads@1", Indicator.HEADS, Unit.HEADS),
    WOMEN("women@1", Indicator.WOMEN, Unit.PARTICIPATIONS),
    SUMMONED("summoned@1", Indicator.SUMMONED, Unit.PARTICIPATIONS),
    ATTENDED("attended@1", Indicator.ATTENDED, Unit.PARTICIPATIONS),
    ATTENDANCE_RATIO("attendance-ratio@1", Indicator.ATTENDANCE_RATIO, Indicator.ATTENDED, Indicator.SUMMONED),
    ASSESSED("assessed@1", Indicator.ASSESSED, Unit.PARTICIPATIONS),
    PASSED("passed@1", Indicator.PASSED, Unit.PARTICIPATIONS),
    PASSED_SHARE("passed-share@1", Indicator.PASSED_SHARE, Indicator.PASSED, Indicator.ASSESSED),
    FAIR_OR_BETTER("fair-or-better@1", Indicator.FAIR_OR_BETTER, Unit.PARTICIPATIONS),
    FAIR_OR_BETTER_SHARE(
            "fair-or-better-share@1", Indicator.FAIR_OR_BETTER_SHARE, Indicator.FAIR_OR_BETTER, Indicator.ASSESSED),
    EXCELLENT("excellent@1", Indicator.EXCELLENT, Unit.PARTICIPATIONS),
    GOOD("good@1", Indicator.GOOD, Unit.PARTICIPATIONS),
    FAIR("fair@1", Indicator.FAIR, Unit.PARTICIPATIONS),
    AVERAGE("average@1", Indicator.AVERAGE, Unit.PARTICIPATIONS),
    FAILED("failed@1", Indicator.FAILED, Unit.PARTICIPATIONS),
    CERTIFIED("certified@1", Indicator.CERTIFIED, Unit.CERTIFICATES),
    CERTIFICATES_WITHOUT_CLASS("certificates-without-class@1", Indicator.CERTIFICATES_WITHOUT_CLASS, Unit.CERTIFICATES),
    COMMENDED("commended@1", Indicator.COMMENDED, Unit.COMMENDATIONS),
    COMMENDED_WITHOUT_CLASS("commended-without-class@1", Indicator.COMMENDED_WITHOUT_CLASS, Unit.COMMENDATIONS),
    TARGET_ATTAINMENT_CLASSES("target-attainment-classes@1", null, Unit.PERCENT),
    TARGET_ATTAINMENT_LEARNERS("target-attainment-learners@1", null, Unit.PERCENT),
    COHORTS("cohorts@1", Indicator.COHORTS, Unit.CLASSES),
    TARGET("target@1", null, Unit.CLASSES),
    EVENTS_PLANNED("events-planned@1", null, Unit.EVENTS),
    EVENTS_HELD("events-held@1", null, Unit.EVENTS);

    private static final Map<Indicator, Rule> BY_INDICATOR = Arrays.stream(values())
            .filter(rule -> rule.indicator != null)
            .collect(Collectors.toMap(Rule::indicator, Function.identity()));

    private final String id;
    private final Indicator indicator;
    private final Unit unit;
    private final Indicator numerator;
    private final Indicator denominator;

    Rule(String id, Indicator indicator, Unit unit) {
        this(id, indicator, unit, null, null);
    }

    Rule(String id, Indicator indicator, Indicator numerator, Indicator denominator) {
        this(id, indicator, Unit.PERCENT, numerator, denominator);
    }

    Rule(String id, Indicator indicator, Unit unit, Indicator numerator, Indicator denominator) {
        this.id = id;
        this.indicator = indicator;
        this.unit = unit;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** The rule an indicator is counted by. */
    public static Rule of(Indicator indicator) {
        return BY_INDICATOR.get(indicator);
    }

    /** Id and version. */
    public String id() {
        return id;
    }

    /** What it counts; null for what is not counted from classes. */
    public Indicator indicator() {
        return indicator;
    }

    /** In what. */
    public Unit unit() {
        return unit;
    }

    /** Whether it is a share of one count in another. */
    public boolean isShare() {
        return numerator != null;
    }

    /** What is divided; null unless it is a share. */
    public Indicator numerator() {
        return numerator;
    }

    /** By what; null unless it is a share. */
    public Indicator denominator() {
        return denominator;
    }
}
