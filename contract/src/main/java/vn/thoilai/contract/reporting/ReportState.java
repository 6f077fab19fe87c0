package vn.thoilai.contract.reporting;

/** Where a report stands between being drafted and being replaced. */
public enum ReportState {
    /** Being prepared at the centre; its figures are those of the moment. */
    DRAFT,
    /** Before the city: figures and texts are kept as they were submitted. */
    SUBMITTED,
    /** Sent back with reasons; its figures are those of the moment again. */
    RETURNED,
    /** Approved by the city, byte for byte as it was submitted. */
    APPROVED,
    /** Signed and frozen for good; the one report that is in force of its subject and period. */
    PUBLISHED,
    /** Was published, and another one of the same subject and period took its place; still frozen. */
    SUPERSEDED
}
