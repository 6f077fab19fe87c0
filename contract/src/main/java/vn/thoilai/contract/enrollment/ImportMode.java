package vn.thoilai.contract.enrollment;

/** What it means that something is not in the files. */
public enum ImportMode {
    /** Nothing: it stays as it is. */
    DELTA,
    /** It ends: a class is CANCELLED, an enrollment WITHDRAWN, a mark UNMARKED. Learners and scores stay; what the director approved is refused if it is left out. */
    SNAPSHOT
}
