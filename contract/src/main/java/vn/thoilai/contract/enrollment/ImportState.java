package vn.thoilai.contract.enrollment;

/** Where an import stands. */
public enum ImportState {
    /** Files can be put. */
    RECEIVING,
    /** Started, waits for a worker. */
    QUEUED,
    /** Every row is being checked. */
    VALIDATING,
    /** Rows are being written, all or nothing. */
    WRITING,
    /** All rows are in (or, when only validating, could be). */
    SUCCEEDED,
    /** Nothing was written; see the problems. */
    FAILED,
    /** Cancelled by the caller; nothing was written. */
    CANCELLED
}
