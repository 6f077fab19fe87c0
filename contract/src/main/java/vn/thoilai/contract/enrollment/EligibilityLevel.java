package vn.thoilai.contract.enrollment;

/** How strictly an eligibility rule is meant. */
public enum EligibilityLevel {
    /** Who does not meet it cannot be nominated. */
    REQUIRED,
    /** Who does not meet it can be accepted, with a reason. */
    WARNING
}
