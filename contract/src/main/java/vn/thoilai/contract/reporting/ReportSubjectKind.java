package vn.thoilai.contract.reporting;

/** Of what a report tells. More may be added within v1. */
public enum ReportSubjectKind {
    /** One centre. */
    CENTRE
}
