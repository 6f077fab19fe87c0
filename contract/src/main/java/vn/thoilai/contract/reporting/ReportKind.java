package vn.thoilai.contract.reporting;

/** Whether a report speaks of the year or of a part of it. */
public enum ReportKind {
    /** Of the whole plan year (<i>báo cáo tổng kết</i>). */
    ANNUAL,
    /** Of a part of it (<i>báo cáo sơ kết</i>). */
    INTERIM
}
