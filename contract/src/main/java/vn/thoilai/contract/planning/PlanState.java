package vn.thoilai.contract.planning;

/** Where a version of a plan stands. */
public enum PlanState {
    /** Being written. */
    DRAFT,
    /** Handed in for approval. */
    SUBMITTED,
    /** Handed back with reasons. */
    RETURNED,
    /** Approved, not yet in force. */
    APPROVED,
    /** The one that targets are taken from. */
    IN_FORCE,
    /** Replaced by a later version. */
    ADJUSTED,
    /** The year is over. */
    CLOSED
}
