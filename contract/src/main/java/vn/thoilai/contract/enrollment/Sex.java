package vn.thoilai.contract.enrollment;

/** Sex as reports count it. */
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE
}
