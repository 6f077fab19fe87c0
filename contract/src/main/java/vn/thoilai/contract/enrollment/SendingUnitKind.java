package vn.thoilai.contract.enrollment;

/** Who nominates learners. */
public enum SendingUnitKind {
    /** Party cell or committee. */
    PARTY_CELL,
    /** State agency. */
    AGENCY,
    /** School. */
    SCHOOL,
    /** Mass organisation or association. */
    ASSOCIATION,
    /** Commune, ward or town. */
    COMMUNE,
    /** Anything else. */
    OTHER
}
