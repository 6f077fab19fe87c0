package vn.thoilai.contract.enrollment;

/** A file of an import; the constant is lower case because it stands in the path. */
public enum ImportFile {
    /** Classes of the year. */
    classes,
    /** Learners of the centre. */
    learners,
    /** Who is in which class, with attendance and score. */
    roster
}
