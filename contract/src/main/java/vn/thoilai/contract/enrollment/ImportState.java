package vn.thoilai.contract.enrollment;

/** Where an import stands. */
public enum ImportState {
    /** Files can be put. */
    RECEIVING,
    /** Waits for a worker. */
    QUEUED,
    /** Every row is being checked, and compared with what stands. */
    VALIDATING,
    /** Checked, nothing written: see the problems or, without any, the changes. Files can be put again. */
    PREVIEWED,
    /** Rows are being written, all or nothing. */
    WRITING,
    /** All rows are in. */
    COMMITTED,
    /** What it changed is being restored, all or nothing. */
    UNDOING,
    /** All is as it was before. */
    UNDONE,
    /** A fault of the service; nothing was written. It can be tried again. */
    FAILED,
    /** Cancelled by the caller, or not gone on with for a week; nothing was written. */
    CANCELLED
}
