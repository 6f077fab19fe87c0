package vn.thoilai.contract.enrollment;

/** Where a correction of an approved result stands. */
public enum CorrectionState {
    /** Proposed by an officer; nothing is changed yet. */
    PROPOSED,
    /** Agreed to by the director: the result is changed. */
    APPLIED,
    /** Turned down by the director: the result stays. */
    REJECTED
}
