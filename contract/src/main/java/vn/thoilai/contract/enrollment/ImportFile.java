package vn.thoilai.contract.enrollment;

/**
 * A file of an import or export, in the order in which rows refer to others; constants are lower case because they stand in
 * the path.
 */
public enum ImportFile {
    /** Classes of the year. */
    classes,
    /** Learners of the centre. */
    learners,
    /** Who is in which class. */
    roster,
    /** Who was at which session. */
    attendance,
    /** Who scored what, item by item. */
    scores
}
