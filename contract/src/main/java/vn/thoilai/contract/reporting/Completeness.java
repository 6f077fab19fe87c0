package vn.thoilai.contract.reporting;

/** Whether everything a figure counts is known. */
public enum Completeness {
    /** Every part is known. */
    COMPLETE,
    /** Some parts are unknown; the value counts the known ones and is MORE_THAN. */
    PARTIAL,
    /** No part is known; the value is null, never 0. */
    UNKNOWN
}
