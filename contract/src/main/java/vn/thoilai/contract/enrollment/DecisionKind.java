package vn.thoilai.contract.enrollment;

/** What the centre makes of a nomination. */
public enum DecisionKind {
    /** It is good: the learner is summoned once a place is held. */
    ACCEPT,
    /** It is refused, with a reason. */
    REJECT
}
