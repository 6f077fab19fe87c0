package vn.thoilai.contract.enrollment;

/** Where a session (<i>buổi</i>) stands. */
public enum SessionState {
    /** Foreseen; may still be moved. */
    PLANNED,
    /** Held. */
    HELD,
    /** Will not be held. */
    CANCELLED
}
