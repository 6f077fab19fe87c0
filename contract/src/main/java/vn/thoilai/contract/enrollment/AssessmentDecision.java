package vn.thoilai.contract.enrollment;

/** What an officer decides of one learner against, or without, what attendance and scores say; always with a reason. */
public enum AssessmentDecision {
    /** His scores count whatever is known of his attendance. */
    ADMITTED,
    /** He completes the class without a score. */
    EXEMPT,
    /** His scores do not count: he does not complete the class. */
    EXCLUDED
}
