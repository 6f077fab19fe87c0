package vn.thoilai.contract.enrollment;

/** Where a certificate stands. */
public enum CertificateState {
    /** It is in force, as long as it is valid. */
    ISSUED,
    /** It was withdrawn (<i>thu hồi</i>). */
    REVOKED,
    /** Another one took its place (<i>cấp lại</i>). */
    REISSUED
}
