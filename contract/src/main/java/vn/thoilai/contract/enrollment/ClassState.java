package vn.thoilai.contract.enrollment;

/** Where a class stands in its life cycle: {@code PLANNED → OPENED → IN_SESSION → ASSESSED → CLOSED}, with side exits. */
public enum ClassState {
    /** Foreseen, not yet decided. */
    PLANNED,
    /** An opening decision stands. */
    OPENED,
    /** Sessions are being held. */
    IN_SESSION,
    /** Learners have been assessed. */
    ASSESSED,
    /** Finished. */
    CLOSED,
    /** Will not take place. */
    CANCELLED,
    /** Put off; can be opened again. */
    POSTPONED,
    /** Goes on in the next year. */
    CARRIED_OVER
}
