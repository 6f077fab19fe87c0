package vn.thoilai.contract.reporting;

/** What a figure counts. */
public enum Unit {
    /** Classes. */
    CLASSES,
    /** Participations (<i>lượt học viên</i>): one person in two classes is two. */
    PARTICIPATIONS,
    /** Persons (<i>học viên</i>): one person in two classes is one. */
    HEADS,
    /** Certificates. */
    CERTIFICATES,
    /** Commendations. */
    COMMENDATIONS,
    /** Events. */
    EVENTS,
    /** Percent, rounded half up to one decimal. */
    PERCENT
}
