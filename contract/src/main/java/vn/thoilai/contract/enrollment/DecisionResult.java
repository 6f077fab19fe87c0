package vn.thoilai.contract.enrollment;

/** What became of a decision. */
public enum DecisionResult {
    /** The nomination is accepted. */
    ACCEPTED,
    /** The nomination is rejected. */
    REJECTED,
    /** The class has no such enrollment. */
    UNKNOWN_ENROLLMENT,
    /** The enrollment stands in a line before. */
    REPEATED,
    /** The decision was meant for another version. */
    STALE_VERSION,
    /** The enrollment is not in NOMINATED any more. */
    NOT_NOMINATED,
    /** A rejection, or an acceptance against a warning, needs a reason. */
    REASON_NEEDED,
    /** A required rule of the programme is not met; `rules` names it. */
    NOT_ELIGIBLE
}
