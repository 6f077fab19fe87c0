package vn.thoilai.contract.enrollment;

/** What a partner of a class is. */
public enum PartnerKind {
    /** Political school of a city or province (<i>trường chính trị</i>). */
    POLITICAL_SCHOOL,
    /** Education office (<i>phòng giáo dục</i>). */
    EDUCATION_OFFICE,
    /** Anything else. */
    OTHER
}
