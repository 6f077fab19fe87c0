package vn.thoilai.contract.enrollment;

/** Grade of a score under the policy bound to the class. */
public enum Grade {
    /** <i>Xuất sắc</i>. */
    EXCELLENT,
    /** <i>Giỏi</i>. */
    GOOD,
    /** <i>Khá</i>. */
    FAIR,
    /** <i>Trung bình</i>. */
    AVERAGE,
    /** <i>Không đạt</i>. */
    FAIL
}
