package vn.thoilai.contract.enrollment;

/** Where one learner stands in one class. A participation is ATTENDING, COMPLETED or NOT_COMPLETED; ABSENT counts as summoned only. */
public enum EnrollmentState {
    /** Named by the sending unit. */
    NOMINATED,
    /** Called by the centre. */
    SUMMONED,
    /** Came. */
    ATTENDING,
    /** Finished the class. */
    COMPLETED,
    /** Refused by the centre, with a reason. */
    REJECTED,
    /** Summoned and never came. */
    ABSENT,
    /** Taken back before or during the class. */
    WITHDRAWN,
    /** Came and did not finish. */
    NOT_COMPLETED
}
