package vn.thoilai.reporting.plausibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.reporting.db.Rows;
import vn.thoilai.reporting.db.Sql;
import vn.thoilai.reporting.year.Asked;

/** Reads the classes the rules look at, in one statement. */
@ApplicationScoped
class ClassesSeen {

    private static final String CLASSES = Sql.file("classes-seen.sql");

    @Inject
    Sql sql;

    /** Those of the part of the year that is asked for, and of the same part of the year before. */
    List<ClassSeen> of(String centre, Asked asked) {
        return sql
                .query(CLASSES, ClassesSeen::seen, asked.day(), asked.day(), centre, asked.year(), asked.year() - 1)
                .stream()
                .filter(each -> asked.includes(each.planYear(), each.startDate()))
                .toList();
    }

    private static ClassSeen seen(ResultSet row) throws SQLException {
        return new ClassSeen(
                row.getObject("class_id", UUID.class),
                row.getString("code"),
                row.getString("line"),
                row.getInt("plan_year"),
                Rows.constant(row, "state", ClassState.class),
                Rows.constant(row, "delivery", Delivery.class),
                row.getBoolean("counts_toward_target"),
                row.getObject("start_date", LocalDate.class),
                Rows.integer(row, "capacity"),
                Rows.integer(row, "sessions_held"),
                Rows.integer(row, "summoned"),
                Rows.integer(row, "participations"),
                Rows.integer(row, "attended"),
                row.getInt("unmarked"),
                Rows.integer(row, "assessed"),
                Rows.integer(row, "passed"),
                Rows.integer(row, "fair_or_better"),
                Rows.integer(row, "certified"));
    }
}
