package vn.thoilai.contract.reporting;

/** What a report counts. Each is counted by a rule, which figures name. */
public enum Indicator {
    /** Classes opened. */
    CLASSES,
    /** Classes the plan in force asks for. */
    PLANNED,
    /** Different cohorts among the classes opened. */
    COHORTS,
    /** Participations (<i>lượt học viên</i>). */
    PARTICIPATIONS,
    /** Persons (<i>học viên</i>). */
    HEADS,
    /** Participations of women. */
    WOMEN,
    /** Summoned. */
    SUMMONED,
    /** Attended one session at least. */
    ATTENDED,
    /** Attended of the summoned, percent. */
    ATTENDANCE_RATIO,
    /** Participations with a grade. */
    ASSESSED,
    /** Graded average or better. */
    PASSED,
    /** Passed of the assessed, percent. */
    PASSED_SHARE,
    /** Graded fair or better. */
    FAIR_OR_BETTER,
    /** Fair or better of the assessed, percent. */
    FAIR_OR_BETTER_SHARE,
    /** Graded excellent (<i>xuất sắc</i>). */
    EXCELLENT,
    /** Graded good (<i>giỏi</i>). */
    GOOD,
    /** Graded fair (<i>khá</i>). */
    FAIR,
    /** Graded average (<i>trung bình</i>). */
    AVERAGE,
    /** Graded fail (<i>không đạt</i>). */
    FAILED,
    /** Certificates in force, earned in a class. */
    CERTIFIED,
    /** Commendations earned in a class. */
    COMMENDED,
    /** Classes carried over into the next year. */
    CARRIED_OVER,
    /** Classes the plan in force foresees. */
    IN_PLAN,
    /** Classes it does not foresee. */
    OFF_PLAN,
    /** Certificates in force that were earned in no class. */
    CERTIFICATES_WITHOUT_CLASS,
    /** Commendations earned in no class in particular. */
    COMMENDED_WITHOUT_CLASS
}
