package vn.thoilai.contract.enrollment;

/** Why somebody was issued no certificate. */
public enum NotIssuedReason {
    /** The class was not completed. */
    NOT_COMPLETED,
    /** It was completed with a grade that does not pass. */
    NOT_PASSED,
    /** One was issued before. */
    HAS_CERTIFICATE,
    /** The one that was issued has been revoked; another one is a decision of its own, which `again` tells. */
    CERTIFICATE_REVOKED
}
