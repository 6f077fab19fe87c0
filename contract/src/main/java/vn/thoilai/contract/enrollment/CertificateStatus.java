package vn.thoilai.contract.enrollment;

/** What anybody who holds a certificate's code is told of it. */
public enum CertificateStatus {
    /** In force. */
    VALID,
    /** It was valid until a day that has passed. */
    EXPIRED,
    /** Withdrawn by its issuer. */
    REVOKED,
    /** Another one took its place. */
    REISSUED
}
