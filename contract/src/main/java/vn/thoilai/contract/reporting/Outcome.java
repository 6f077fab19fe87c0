package vn.thoilai.contract.reporting;

/** Outcome of comparing a published figure with the computed one. */
public enum Outcome {
    /** They agree, within the published qualifier. */
    EQUAL,
    /** They differ by {@code difference}. */
    DIFFERENT,
    /** No comparison is possible; {@code reason} says why. */
    NOT_COMPUTABLE
}
