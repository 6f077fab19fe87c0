package vn.thoilai.reporting.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.contract.reporting.SourceStatus;
import vn.thoilai.reporting.db.Sql;

/**
 * The year of many centres, in as many statements as that of one. Their classes come by lines, not one by one, so that a
 * country costs in its centres.
 */
@ApplicationScoped
public class CentresYears {

    private static final String CLASSES = Sql.file("classes-alike.sql");

    /** Of each centre the newer one, as for a single centre. */
    private static final String TARGETS = """
            select distinct on (centre) centre, plan_id, version_in_force, classes_value, classes_qualifier,
                   learners_value, learners_qualifier, lines, events
              from plans_on(cast(? as date))
             where centre = any (?) and plan_year = ? and version_in_force is not null
             order by centre, plan_id desc
            """;

    @Inject
    Sql sql;

    @Inject
    YearReader reader;

    @Inject
    Sources sources;

    private record TargetOf(String centre, PlanTarget target) {}

    /** As of {@link YearReader#freezeView}. */
    public void freezeView() {
        reader.freezeView();
    }

    /** What the figures rest on. */
    public List<SourceStatus> sources() {
        return sources.now();
    }

    /** The year of each of these centres, as far as the caller may see it. */
    public Map<String, CentreYear> read(List<String> centres, Asked asked) {
        String[] codes = centres.toArray(String[]::new);
        Map<String, PlanTarget> targets = sql
                .query(
                        TARGETS,
                        row -> new TargetOf(row.getString("centre"), reader.target(row)),
                        asked.day(),
                        codes,
                        asked.year())
                .stream()
                .collect(Collectors.toMap(TargetOf::centre, TargetOf::target));
        Map<String, List<ClassFigures>> classes =
                classes(codes, asked, targets).stream().collect(Collectors.groupingBy(ClassFigures::centre));
        return centres.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> year(code, asked, classes.getOrDefault(code, List.of()), targets.get(code))));
    }

    private List<ClassFigures> classes(String[] codes, Asked asked, Map<String, PlanTarget> targets) {
        return sql.query(
                CLASSES,
                row -> alike(row, targets.get(row.getString("centre"))),
                asked.day(),
                asked.day(),
                asked.year(),
                asked.firstStart(),
                asked.lastStart(),
                asked.year(),
                asked.wholeYear() ? asked.firstStart() : yearBefore(asked.from()),
                asked.wholeYear() ? asked.lastStart() : yearBefore(asked.to()),
                codes,
                asked.year(),
                asked.year() - 1);
    }

    private static String yearBefore(LocalDate day) {
        return day.plusYears(-1).toString();
    }

    /** A row of classes alike is one of them, with what all of them contribute. */
    private static ClassFigures alike(ResultSet row, PlanTarget target) throws SQLException {
        ClassFigures one = ClassRows.figures(row, target);
        int number = row.getInt("classes");
        Map<Indicator, Part> parts = new EnumMap<>(one.parts());
        for (Indicator each :
                List.of(Indicator.CLASSES, Indicator.CARRIED_OVER, Indicator.IN_PLAN, Indicator.OFF_PLAN)) {
            Integer known = one.part(each).known();
            parts.put(each, Part.ofNullable(known == null ? null : known * number));
        }
        return one.with(parts);
    }

    private static CentreYear year(String code, Asked asked, List<ClassFigures> classes, PlanTarget target) {
        Map<Boolean, List<ClassFigures>> ofYear =
                classes.stream().collect(Collectors.partitioningBy(each -> each.planYear() == asked.year()));
        return new CentreYear(code, ofYear.get(true), ofYear.get(false), target);
    }
}
