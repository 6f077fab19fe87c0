package vn.thoilai.contract.reporting;

/** What a published line sums up. */
public enum PublishedScope {
    /** One line: a track or a programme. */
    LINE,
    /** All classes that count toward the target. */
    TOTAL_TOWARD_TARGET,
    /** All classes. */
    TOTAL
}
