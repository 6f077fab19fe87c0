package vn.thoilai.contract.enrollment;

/** Whether a learner attended enough to be assessed, by the policy of the class. */
public enum Eligibility {
    /** Attended enough, however the unmarked sessions turn out. */
    ELIGIBLE,
    /** Cannot reach what is needed any more. */
    NOT_ELIGIBLE,
    /** Too little was said of the attendance: neither enough nor too little is certain. */
    UNKNOWN
}
