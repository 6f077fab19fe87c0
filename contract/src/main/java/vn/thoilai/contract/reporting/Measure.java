package vn.thoilai.contract.reporting;

/** What is compared with the article. */
public enum Measure {
    /** Classes. */
    CLASSES,
    /** Hosted cohorts. */
    COHORTS,
    /** Participations. */
    PARTICIPATIONS,
    /** Summoned. */
    SUMMONED,
    /** Attended of the summoned, percent. */
    ATTENDANCE_PERCENT,
    /** Passed of the assessed, percent. */
    PASSED_PERCENT,
    /** Fair or better of the assessed, percent. */
    FAIR_OR_BETTER_PERCENT,
    /** The target itself. */
    TARGET,
    /** Attainment of the target, percent. */
    TARGET_ATTAINMENT_PERCENT
}
