package vn.thoilai.contract.enrollment;

/** How a class is held. */
public enum StudyMode {
    /** <i>Tập trung</i>. */
    FULL_TIME,
    /** <i>Không tập trung</i>. */
    PART_TIME
}
