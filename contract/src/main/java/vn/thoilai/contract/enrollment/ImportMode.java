package vn.thoilai.contract.enrollment;

/** What it means that something is not in the files. */
public enum ImportMode {
    /** Nothing: it stays as it is. */
    DELTA,
    /** It ends: a class is CANCELLED, an enrollment WITHDRAWN, a mark UNMARKED. Learners and scores stay. */
    SNAPSHOT
}
