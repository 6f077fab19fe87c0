package vn.thoilai.contract.reporting;

/** What a target counts. */
public enum TargetBasis {
    /** Classes. */
    CLASSES,
    /** Learners, that is participations. */
    LEARNERS,
    /** Not said. */
    NOT_STATED
}
