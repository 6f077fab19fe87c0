package vn.thoilai.contract.enrollment;

/** What an import does to a row. */
public enum ImportChangeKind {
    /** It is made. */
    CREATE,
    /** It is changed. */
    UPDATE,
    /** It is missing in a snapshot, and ends. */
    END
}
