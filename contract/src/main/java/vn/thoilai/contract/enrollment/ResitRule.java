package vn.thoilai.contract.enrollment;

/** Which of several attempts at an assessment counts. */
public enum ResitRule {
    /** The last one. */
    LATEST,
    /** The best one. */
    BEST
}
