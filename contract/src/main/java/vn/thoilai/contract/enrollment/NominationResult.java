package vn.thoilai.contract.enrollment;

/** What became of a line of a list of nominations. */
public enum NominationResult {
    /** It is on the roster; `place` says whether it holds a place. */
    ENROLLED,
    /** The centre has no such learner, or none the caller may know of. */
    UNKNOWN_LEARNER,
    /** The centre has no such sending unit, or it is not the caller's. */
    UNKNOWN_SENDING_UNIT,
    /** A learner with this code or personal ID is registered already. */
    LEARNER_EXISTS,
    /** The learner stands in a line before. */
    REPEATED,
    /** The learner is on the roster. */
    ALREADY_ON_ROSTER,
    /** A required rule of the programme is not met; `rules` names it. */
    NOT_ELIGIBLE
}
