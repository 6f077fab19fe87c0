package vn.thoilai.contract.planning;

/** How the lines of a plan come about. */
public enum PlanMethod {
    /** Computed from the actual classes of the year before, by track. */
    PREVIOUS_YEAR,
    /** Given by the caller, for example assigned from above. */
    STATED
}
