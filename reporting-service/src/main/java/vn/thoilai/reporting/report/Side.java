package vn.thoilai.reporting.report;

import java.time.LocalDate;
import java.util.List;
import vn.thoilai.reporting.db.Sql;

/**
 * Where the classes and enrollments of one side of a comparison are read: in a snapshot, or among what is known.
 *
 * @param classes query of the classes, and its parameters
 * @param enrollments query of the enrollments, and its parameters
 */
record Side(String classes, List<Object> classParameters, String enrollments, List<Object> enrollmentParameters) {

    static final String LIVE_CLASSES = Sql.file("report/live-classes.sql");
    static final String LIVE_ENROLLMENTS = Sql.file("report/live-enrollments.sql");
    private static final String FROZEN_CLASSES = Sql.file("report/frozen-classes.sql");
    private static final String FROZEN_ENROLLMENTS = Sql.file("report/frozen-enrollments.sql");

    /** What a report counts: as it was submitted, or, until it is, what is known. */
    static Side of(ReportEntity report) {
        return report.isOpen() ? live(report, report.cutOff) : frozen(report);
    }

    private static Side frozen(ReportEntity report) {
        List<Object> snapshot = List.of(report.centre, report.snapshot);
        return new Side(FROZEN_CLASSES, snapshot, FROZEN_ENROLLMENTS, snapshot);
    }

    /** What is known of the report's part of the year at the end of a day; now when none is told. */
    static Side live(ReportEntity report, LocalDate cutOff) {
        String day = cutOff == null ? "infinity" : cutOff.toString();
        return new Side(
                LIVE_CLASSES,
                List.of(day, report.centre, report.year, report.period.name(), report.periodFrom, report.periodTo),
                LIVE_ENROLLMENTS,
                List.of(day, report.centre));
    }
}
