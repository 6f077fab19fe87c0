package vn.thoilai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.DeclaredCounts;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.contract.reporting.ReportRow;
import vn.thoilai.contract.reporting.ReportRowKind;
import vn.thoilai.contract.reporting.RowChange;
import vn.thoilai.contract.reporting.RowDifference;
import vn.thoilai.kit.http.Cursor;
import vn.thoilai.kit.http.Pages;
import vn.thoilai.reporting.db.Rows;
import vn.thoilai.reporting.db.Sql;

/** Classes and enrollments that two sides count differently: one statement, whatever their number. */
@ApplicationScoped
class RowsApart {

    /** Indicators whose rows a report keeps, as {@code report_share} knows them. */
    static final Set<Indicator> KEPT = Collections.unmodifiableSet(EnumSet.of(
            Indicator.CLASSES,
            Indicator.COHORTS,
            Indicator.PARTICIPATIONS,
            Indicator.HEADS,
            Indicator.SUMMONED,
            Indicator.ATTENDED,
            Indicator.ATTENDANCE_RATIO,
            Indicator.ASSESSED,
            Indicator.PASSED,
            Indicator.PASSED_SHARE,
            Indicator.FAIR_OR_BETTER,
            Indicator.FAIR_OR_BETTER_SHARE,
            Indicator.EXCELLENT,
            Indicator.GOOD,
            Indicator.FAIR,
            Indicator.AVERAGE,
            Indicator.FAILED));

    private static final String SIDE = Sql.file("report/side.sql");

    private static final String DIFFERENT = Sql.file("report/different-rows.sql")
            .replace("{mine}", SIDE.replace("{side}", "mine"))
            .replace("{other}", SIDE.replace("{side}", "other"));

    @Inject
    Sql sql;

    /** Which rows a list is of. */
    record Asked(UUID report, String with, Indicator indicator, String line) {}

    Page<RowDifference> page(Asked asked, Side mine, Side other, String cursor, int limit) {
        String scope = Cursor.scope("differences", asked.report(), asked.with(), asked.indicator(), asked.line());
        Optional<Cursor> after = Cursor.decode(scope, cursor);
        List<Object> parameters = new ArrayList<>();
        parameters.add(asked.indicator() == null ? null : asked.indicator().name());
        parameters.add(asked.line());
        parameters.addAll(mine.classParameters());
        parameters.addAll(mine.enrollmentParameters());
        parameters.addAll(other.classParameters());
        parameters.addAll(other.enrollmentParameters());
        parameters.add(after.map(keys -> keys.text(0)).orElse(null));
        parameters.add(after.map(keys -> keys.key(1, UUID::fromString)).orElse(null));
        parameters.add(after.map(keys -> keys.text(2)).orElse(null));
        parameters.add(after.map(keys -> keys.key(3, UUID::fromString)).orElse(null));
        parameters.add(limit + 1);
        List<RowDifference> found = sql.query(statement(mine, other), RowsApart::difference, parameters.toArray());
        return Pages.of(
                found,
                limit,
                Function.identity(),
                row -> Cursor.encode(scope, row.classCode(), row.classId(), row.kind(), row.id()));
    }

    private static String statement(Side mine, Side other) {
        return DIFFERENT
                .replace("{mine_class}", mine.classes())
                .replace("{mine_enrollment}", mine.enrollments())
                .replace("{other_class}", other.classes())
                .replace("{other_enrollment}", other.enrollments());
    }

    private static RowDifference difference(ResultSet row) throws SQLException {
        ReportRowKind kind = Rows.constant(row, "row_kind", ReportRowKind.class);
        return new RowDifference(
                kind,
                row.getObject("row_id", UUID.class),
                row.getObject("in_class", UUID.class),
                row.getString("class_code"),
                change(row),
                side(row, kind, "mine_"),
                side(row, kind, "other_"));
    }

    private static RowChange change(ResultSet row) throws SQLException {
        if (row.getString("mine_share") == null) {
            return RowChange.ADDED;
        }
        return row.getString("other_share") == null ? RowChange.GONE : RowChange.CHANGED;
    }

    private static ReportRow side(ResultSet row, ReportRowKind kind, String side) throws SQLException {
        if (row.getString(side + "state") == null) {
            return null;
        }
        return new ReportRow(
                row.getString(side + "line"),
                row.getBoolean(side + "counted"),
                row.getString(side + "state"),
                Rows.integer(row, side + "sessions_attended"),
                Rows.constant(row, side + "grade", Grade.class),
                kind == ReportRowKind.CLASS && !row.getBoolean(side + "roster_kept") ? declared(row, side) : null);
    }

    private static DeclaredCounts declared(ResultSet row, String side) throws SQLException {
        return new DeclaredCounts(
                Rows.integer(row, side + "declared_summoned"),
                Rows.integer(row, side + "declared_participations"),
                Rows.integer(row, side + "declared_attended"),
                Rows.integer(row, side + "declared_assessed"),
                Rows.integer(row, side + "declared_passed"),
                Rows.integer(row, side + "declared_fair_or_better"));
    }
}
