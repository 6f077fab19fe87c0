package vn.thoilai.contract.reporting;

/** What a chart shows; constants are lower case because they stand in the path. */
public enum ChartKind {
    /** Share of each track in the classes and participations that count toward the target. */
    shares,
    /** How far the targets of the plan in force are met. */
    attainment,
    /** Classes and participations that count toward the target, in this year and the four before. */
    trend
}
