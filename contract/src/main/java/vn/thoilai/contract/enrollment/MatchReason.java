package vn.thoilai.contract.enrollment;

/** Why two records may be of one person. */
public enum MatchReason {
    /** The same personal ID. */
    PERSONAL_ID,
    /** The same name; capitals, double spaces and the vowel a tone stands on make no difference. */
    SAME_NAME,
    /** The same name but for its marks. */
    NAME_WITHOUT_MARKS,
    /** Much the same name, as after a slip of the finger. */
    SIMILAR_NAME,
    /** The same birth date. */
    SAME_BIRTH_DATE,
    /** The same birth date, with day and month exchanged. */
    BIRTH_DATE_SWAPPED,
    /** The same sending unit. */
    SAME_SENDING_UNIT
}
