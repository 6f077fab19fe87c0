package vn.thoilai.contract.enrollment;

/** What the roll of a session says of one learner. Stated, never inferred: unmarked is not present. */
public enum AttendanceMark {
    /** Nobody said anything yet. */
    UNMARKED,
    /** Came in time. */
    PRESENT,
    /** Came late; counts as attended. */
    LATE,
    /** Stayed away with leave (<i>vắng có phép</i>). */
    EXCUSED,
    /** Stayed away without leave (<i>vắng không phép</i>). */
    UNEXCUSED
}
