package vn.thoilai.contract.reporting;

/** What participations are broken down by. */
public enum BreakdownDimension {
    /** Sex of the learner. */
    SEX,
    /** Block of origin. */
    BLOCK,
    /** Sending unit. */
    SENDING_UNIT
}
