package vn.thoilai.reporting.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.reporting.db.Rows;

/** Makes of a row of {@code classes-of-year.sql} what the class contributes to each count. */
final class ClassRows {

    private ClassRows() {}

    /**
     * Reads the present row.
     *
     * @param plan the one in force; null when none is
     */
    static ClassFigures figures(ResultSet row, PlanTarget plan) throws SQLException {
        Track track = Rows.constant(row, "track", Track.class);
        boolean counts = row.getBoolean("counts_toward_target");
        Map<Indicator, Part> parts = counted(row);
        Boolean foreseen = plan == null ? null : plan.foresees(counts, track);
        parts.put(Indicator.IN_PLAN, yes(foreseen));
        parts.put(Indicator.OFF_PLAN, yes(foreseen == null ? null : !foreseen));
        return new ClassFigures(
                row.getObject("class_id", UUID.class),
                row.getString("centre"),
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("line"),
                row.getInt("plan_year"),
                row.getBoolean("counted"),
                track,
                row.getString("programme"),
                Rows.constant(row, "delivery", Delivery.class),
                counts,
                Rows.integer(row, "cohort"),
                Rows.constant(row, "state", ClassState.class),
                Rows.day(row, "start_date"),
                row.getBoolean("roster_kept"),
                parts);
    }

    private static Map<Indicator, Part> counted(ResultSet row) throws SQLException {
        boolean roster = row.getBoolean("roster_kept");
        Map<Indicator, Part> parts = new EnumMap<>(Indicator.class);
        parts.put(Indicator.CLASSES, Part.of(1));
        parts.put(
                Indicator.CARRIED_OVER,
                yes(Rows.constant(row, "state", ClassState.class) == ClassState.CARRIED_OVER
                        || Rows.integer(row, "carried_over_into") != null));
        parts.put(Indicator.SUMMONED, declarable(row, roster, "summoned"));
        parts.put(Indicator.PARTICIPATIONS, declarable(row, roster, "participations"));
        parts.put(
                Indicator.ATTENDED,
                roster
                        ? Part.marked(row.getInt("attended"), row.getInt("attendance_unknown"))
                        : declarable(row, false, "attended"));
        parts.put(Indicator.ASSESSED, declarable(row, roster, "assessed"));
        parts.put(Indicator.PASSED, declarable(row, roster, "passed"));
        parts.put(Indicator.FAIR_OR_BETTER, declarable(row, roster, "fair_or_better"));
        parts.put(
                Indicator.WOMEN,
                roster ? Part.marked(row.getInt("women"), row.getInt("sex_unknown")) : Part.ofNullable(null));
        parts.put(Indicator.EXCELLENT, listed(row, roster, "excellent"));
        parts.put(Indicator.GOOD, listed(row, roster, "good"));
        parts.put(Indicator.FAIR, listed(row, roster, "fair"));
        parts.put(Indicator.AVERAGE, listed(row, roster, "average"));
        parts.put(Indicator.FAILED, listed(row, roster, "failed"));
        parts.put(Indicator.CERTIFIED, Part.of(row.getInt("certified")));
        parts.put(Indicator.COMMENDED, Part.of(row.getInt("commended")));
        return parts;
    }

    /** A count that a centre may declare of a class without a roster. */
    private static Part declarable(ResultSet row, boolean roster, String count) throws SQLException {
        return Part.ofNullable(Rows.integer(row, roster ? count : "declared_" + count));
    }

    /** A count that only a roster tells. */
    private static Part listed(ResultSet row, boolean roster, String count) throws SQLException {
        return Part.ofNullable(roster ? Rows.integer(row, count) : null);
    }

    private static Part yes(Boolean whether) {
        return whether == null ? Part.ofNullable(null) : Part.of(whether ? 1 : 0);
    }
}
