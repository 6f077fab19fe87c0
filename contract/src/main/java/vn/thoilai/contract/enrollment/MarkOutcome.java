package vn.thoilai.contract.enrollment;

/** What became of a mark that was sent. */
public enum MarkOutcome {
    /** It stands now. */
    APPLIED,
    /** The same mark was sent before; nothing was changed. */
    DUPLICATE,
    /** A later mark stands, and goes on to stand. */
    OLDER,
    /** The session has no line for this enrollment, or was cancelled; nothing was changed. */
    NOT_ON_ROLL,
    /** Its id was given to another mark before; nothing was changed. Send it again with an id of its own. */
    ID_USED
}
