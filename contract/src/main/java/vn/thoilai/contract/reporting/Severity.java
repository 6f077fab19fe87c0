package vn.thoilai.contract.reporting;

/** How much a finding says. */
public enum Severity {
    /** It cannot be so: a number contradicts another. A report is not submitted over it without a reason. */
    ERROR,
    /** It may be so, and asks for a look. */
    WARNING
}
