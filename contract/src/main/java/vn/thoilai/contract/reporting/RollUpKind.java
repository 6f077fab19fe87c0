package vn.thoilai.contract.reporting;

/** Whose figures are summed up, or one part of them. */
public enum RollUpKind {
    /** Every centre. */
    COUNTRY,
    /** The centres of a city, a district or a commune. */
    AREA,
    /** The centres of an emulation cluster or the like, which is no administrative unit. */
    GROUP,
    /** One centre. */
    CENTRE
}
