package vn.thoilai.contract.reporting;

/** What a published report covers. */
public enum PublishedKind {
    /** A whole year of a centre. */
    ANNUAL,
    /** A year up to its cut-off. */
    YEAR_TO_DATE,
    /** A year of a group of centres. */
    ANNUAL_ROLL_UP,
    /** A single class. */
    CLASS
}
