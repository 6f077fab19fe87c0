package vn.thoilai.contract.reporting;

/** By which boundaries centres belong to areas. */
public enum Boundaries {
    /** As they were on the last day of what is reported. */
    THEN,
    /** As they are today; what has ended is followed to its successors. */
    NOW
}
