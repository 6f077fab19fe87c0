package vn.thoilai.contract.reporting;

/** What of a publication is compared. */
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
    TARGET_ATTAINMENT_PERCENT,
    /** Persons. */
    HEADS,
    /** Attended one session at least. */
    ATTENDED,
    /** Participations with a grade. */
    ASSESSED,
    /** Graded average or better. */
    PASSED,
    /** Graded fair or better. */
    FAIR_OR_BETTER,
    /** Certificates earned in a class. */
    CERTIFIED,
    /** Commendations earned in a class. */
    COMMENDED,
    /** Certificates earned in no class, from the beginning of the year to the cut-off. */
    CERTIFICATES_WITHOUT_CLASS_IN_PERIOD,
    /** Certificates earned in no class, since the beginning. */
    CERTIFICATES_WITHOUT_CLASS,
    /** Events held. */
    EVENTS,
    /** Who took part in events. */
    EVENT_PARTICIPANTS
}
