package vn.thoilai.contract.enrollment;

/** What became of a line of a list of nominations. */
public enum NominationResult {
    /** It is on the roster; `place` says whether it holds a place. */
    ENROLLED,
    /** The centre has no such learner, or none the caller may know of. */
    UNKNOWN_LEARNER,
    /** The centre has no such sending unit, or it is not the caller's. */
    UNKNOWN_SENDING_UNIT,
    /** The person is known already but is not the caller's to nominate, or may be one of several; or the code is another's. */
    LEARNER_EXISTS,
    /** The learner stands in a line before. */
    REPEATED,
    /** The centre rejected this nomination, and only its officer takes it up again. */
    REFUSED_BEFORE,
    /** The learner is on the roster. */
    ALREADY_ON_ROSTER,
    /** A required rule of the programme is not met; `rules` names it. */
    NOT_ELIGIBLE
}
