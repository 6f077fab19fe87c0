package vn.thoilai.contract.planning;

/** Kind of an event in a plan. */
public enum PlannedEventKind {
    /** Conference. */
    CONFERENCE,
    /** Scientific seminar. */
    SCIENTIFIC_SEMINAR,
    /** Teaching demonstration (<i>thao giảng</i>). */
    TEACHING_DEMONSTRATION,
    /** Class observation (<i>dự giờ</i>). */
    CLASS_OBSERVATION,
    /** Lecturer contest. */
    LECTURER_CONTEST,
    /** Field study. */
    FIELD_STUDY
}
