package vn.thoilai.contract.enrollment;

/** Level of an administrative area. Districts ended on 2025-06-30. */
public enum AreaLevel {
    /** City or province. */
    CITY,
    /** District, until 2025-06-30. */
    DISTRICT,
    /** Commune, ward or town. */
    COMMUNE
}
