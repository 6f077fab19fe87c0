package vn.thoilai.contract.enrollment;

/** What became of a mark that was sent. */
public enum MarkOutcome {
    /** It stands now. */
    APPLIED,
    /** It stands already: the same mark was sent before. */
    DUPLICATE,
    /** A later mark stands, and goes on to stand. */
    OLDER,
    /** The session has no line for this enrollment, or was cancelled; nothing was changed. */
    NOT_ON_ROLL
}
