package vn.thoilai.contract.enrollment;

/** What an eligibility rule asks of a learner. */
public enum EligibilityKind {
    /** As many years of age on the first day of the class. */
    MINIMUM_AGE,
    /** Another programme, completed. */
    PREREQUISITE,
    /** Not to have completed the same programme so many years before. */
    ONCE_IN_YEARS,
    /** To be a member of the Party; whoever is not known to be none meets it. */
    PARTY_MEMBER,
    /** Not to be a member of the Party; whoever is not known to be one meets it. */
    NOT_PARTY_MEMBER
}
