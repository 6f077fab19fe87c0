package vn.thoilai.reporting.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.Track;
import vn.thoilai.reporting.db.Rows;
import vn.thoilai.reporting.db.Sql;

/** Reads what a year's figures are made of: a fixed number of statements, whose cost grows with the classes. */
@ApplicationScoped
class YearReader {

    private static final String CLASSES = Sql.file("classes-of-year.sql");

    private static final String HEADS = "select scope, heads from head_tally where centre = ? and plan_year = ?";

    /** A centre has one plan a year; should it ever have had two, the newer one stands. */
    private static final String TARGET = """
            select plan_id, version_in_force, classes_value, classes_qualifier, learners_value, learners_qualifier
              from plan_target
             where centre = ? and plan_year = ? and version_in_force is not null
             order by plan_id desc
             limit 1
            """;

    @Inject
    Sql sql;

    private record HeadsOf(String scope, int heads) {}

    /** Everything that is read in the present transaction is to be of one moment. To be called before anything is read. */
    void freezeView() {
        sql.execute("set transaction isolation level repeatable read read only");
    }

    YearData read(String centre, int year) {
        Map<Integer, List<ClassFigures>> byYear =
                sql.query(CLASSES, YearReader::classFigures, centre, year, year - 1).stream()
                        .collect(Collectors.groupingBy(ClassFigures::planYear));
        Map<String, Integer> heads =
                sql.query(HEADS, row -> new HeadsOf(row.getString("scope"), row.getInt("heads")), centre, year).stream()
                        .collect(Collectors.toMap(HeadsOf::scope, HeadsOf::heads));
        Optional<PlanTarget> target =
                sql.query(TARGET, YearReader::target, centre, year).stream().findFirst();
        return new YearData(
                byYear.getOrDefault(year, List.of()), byYear.getOrDefault(year - 1, List.of()), heads, target);
    }

    private static ClassFigures classFigures(ResultSet row) throws SQLException {
        boolean roster = row.getBoolean("roster_kept");
        return new ClassFigures(
                row.getString("line"),
                row.getInt("plan_year"),
                row.getBoolean("counted"),
                Rows.constant(row, "track", Track.class),
                row.getString("programme"),
                Rows.constant(row, "delivery", Delivery.class),
                row.getBoolean("counts_toward_target"),
                Rows.integer(row, "cohort"),
                roster,
                part(row, roster, "summoned"),
                part(row, roster, "participations"),
                roster
                        ? Part.marked(row.getInt("attended"), row.getInt("attendance_unknown"))
                        : part(row, false, "attended"),
                part(row, roster, "assessed"),
                part(row, roster, "passed"),
                part(row, roster, "fair_or_better"));
    }

    private static Part part(ResultSet row, boolean roster, String count) throws SQLException {
        return Part.ofNullable(Rows.integer(row, roster ? count : "declared_" + count));
    }

    private static PlanTarget target(ResultSet row) throws SQLException {
        return new PlanTarget(
                row.getObject("plan_id", UUID.class),
                row.getInt("version_in_force"),
                stated(row, "classes"),
                stated(row, "learners"));
    }

    private static Stated stated(ResultSet row, String what) throws SQLException {
        Qualifier qualifier = Rows.constant(row, what + "_qualifier", Qualifier.class);
        return qualifier == null ? null : new Stated(Rows.integer(row, what + "_value"), qualifier);
    }
}
