package vn.thoilai.contract.enrollment;

/** What a programme ends with. */
public enum EndsWith {
    /** <i>Giấy chứng nhận</i>. */
    CERTIFICATE,
    /** <i>Bằng tốt nghiệp</i>. */
    DIPLOMA,
    /** <i>Bài thu hoạch</i>. */
    REFLECTION_PAPER,
    /** Nothing. */
    NOTHING
}
