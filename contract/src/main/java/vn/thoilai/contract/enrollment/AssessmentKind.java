package vn.thoilai.contract.enrollment;

/** What learners are assessed by. */
public enum AssessmentKind {
    /** <i>Kiểm tra</i>. */
    TEST,
    /** <i>Thi</i>. */
    EXAM,
    /** <i>Bài thu hoạch</i>. */
    REFLECTION_PAPER
}
