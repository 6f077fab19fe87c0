package vn.thoilai.contract.reporting;

/** What became of a row between a report and another one. */
public enum RowChange {
    /** Counted in the other one only. */
    ADDED,
    /** Counted in this report only. */
    GONE,
    /** Counted in both, differently. */
    CHANGED
}
