package vn.thoilai.contract.reporting;

/** Which part of a plan year a report speaks of. */
public enum PeriodKind {
    /** The whole plan year, whenever its classes began. */
    YEAR,
    /** January to June. */
    H1,
    /** July to December. */
    H2,
    /** January to March. */
    Q1,
    /** April to June. */
    Q2,
    /** July to September. */
    Q3,
    /** October to December. */
    Q4,
    /** January to September. */
    NINE_MONTHS,
    /** January. */
    M01,
    /** February. */
    M02,
    /** March. */
    M03,
    /** April. */
    M04,
    /** May. */
    M05,
    /** June. */
    M06,
    /** July. */
    M07,
    /** August. */
    M08,
    /** September. */
    M09,
    /** October. */
    M10,
    /** November. */
    M11,
    /** December. */
    M12,
    /** From one day to another. */
    RANGE
}
