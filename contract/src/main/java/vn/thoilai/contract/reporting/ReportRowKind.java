package vn.thoilai.contract.reporting;

/** What a row of a report is. */
public enum ReportRowKind {
    /** A class. */
    CLASS,
    /** One learner in one class. */
    ENROLLMENT
}
