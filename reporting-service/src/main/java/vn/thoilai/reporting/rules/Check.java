package vn.thoilai.reporting.rules;

import static vn.thoilai.contract.reporting.Severity.ERROR;
import static vn.thoilai.contract.reporting.Severity.WARNING;

import vn.thoilai.contract.reporting.Severity;

/**
 * The rules of plausibility, in the order in which findings are told. What they say stands in {@code
 * plausibility-rules.json}. A rule never changes: another way of looking is another version beside it.
 */
public enum Check {
    ATTENDED_ABOVE_SUMMONED("attended-above-summoned", ERROR),
    PARTICIPATIONS_ABOVE_SUMMONED("participations-above-summoned", ERROR),
    ASSESSED_ABOVE_PARTICIPATIONS("assessed-above-participations", ERROR),
    PASSED_ABOVE_ASSESSED("passed-above-assessed", ERROR),
    FAIR_OR_BETTER_ABOVE_PASSED("fair-or-better-above-passed", ERROR),
    CERTIFIED_ABOVE_PASSED("certified-above-passed", ERROR),
    SUM_OF_LINES("sum-of-lines", ERROR),
    PARTICIPATIONS_ABOVE_CAPACITY("participations-above-capacity", WARNING),
    NO_PARTICIPATION("no-participation", WARNING),
    CLOSED_WITHOUT_GRADES("closed-without-grades", WARNING),
    ATTENDANCE_UNKNOWN("attendance-unknown", WARNING),
    NO_SESSION("no-session", WARNING),
    START_OUTSIDE_PLAN_YEAR("start-outside-plan-year", WARNING),
    HOSTED_TOWARD_TARGET("hosted-toward-target", WARNING),
    OUTLIER("outlier", WARNING),
    ATTENDANCE_JUMP("attendance-jump", WARNING),
    CLASSES_JUMP("classes-jump", WARNING),
    PARTICIPATIONS_JUMP("participations-jump", WARNING),
    PUBLISHED_SUM_ABOVE_TOTAL("published-sum-above-total", ERROR),
    PUBLISHED_PART_ABOVE_WHOLE("published-part-above-whole", ERROR),
    PUBLISHED_PERCENT("published-percent", WARNING),
    PUBLISHED_NEXT_YEAR("published-next-year", WARNING),
    PUBLISHED_DAYS("published-days", WARNING);

    private final String name;
    private final Severity severity;

    Check(String name, Severity severity) {
        this.name = name;
        this.severity = severity;
    }

    /** Id and version. */
    public String id() {
        return name + "@1";
    }

    /** How much a finding says. */
    public Severity severity() {
        return severity;
    }

    /** Key of what is said of a finding. */
    String text() {
        return "finding." + name;
    }
}
