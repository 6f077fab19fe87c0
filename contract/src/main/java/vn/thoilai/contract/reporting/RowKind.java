package vn.thoilai.contract.reporting;

/** What a row behind a figure is. */
public enum RowKind {
    /** One learner in one class. */
    ENROLLMENT,
    /** A certificate. */
    CERTIFICATE,
    /** A commendation. */
    COMMENDATION
}
