package vn.thoilai.contract.enrollment;

/** What a certificate is called. */
public enum CertificateKind {
    /** <i>Giấy chứng nhận</i>. */
    CERTIFICATE,
    /** <i>Bằng tốt nghiệp</i>. */
    DIPLOMA
}
