package vn.thoilai.contract.enrollment;

/** States of a data-subject request. */
public enum DataRequestState {
    /** It came in. */
    RECEIVED,
    /** Somebody deals with it. */
    IN_PROGRESS,
    /** What was asked for is done. */
    FULFILLED,
    /** It was refused, with a reason. */
    REFUSED,
    /** What was restricted may be used again. */
    LIFTED
}
