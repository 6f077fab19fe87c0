package vn.thoilai.contract.enrollment;

/** What a nomination has of the places of its class. */
public enum Place {
    /** One of the places. */
    HELD,
    /** None yet: it is promoted, in the order of the nominations, when one frees. */
    WAITING
}
