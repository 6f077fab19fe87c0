package vn.thoilai.contract.enrollment;

/** What a person may ask of those who keep data about him. */
public enum DataRequestKind {
    /** To be told everything that is kept. */
    ACCESS,
    /** To have it set right. */
    RECTIFY,
    /** To have it erased; figures remain. */
    ERASE,
    /** To have it kept but not used. */
    RESTRICT,
    /** To object to its use. */
    OBJECT,
    /** To withdraw the consent to its use. */
    WITHDRAW_CONSENT
}
