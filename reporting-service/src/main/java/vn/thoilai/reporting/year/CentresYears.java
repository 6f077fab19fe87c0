package vn.thoilai.reporting.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.contract.reporting.SourceStatus;
import vn.thoilai.reporting.db.Sql;
import vn.thoilai.reporting.year.YearReader.WithoutClass;

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
        Map<String, WithoutClass> without = reader.withoutClass(codes, asked).stream()
                .collect(Collectors.toMap(WithoutClass::centre, Function.identity()));
        return centres.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> year(
                                asked, classes.getOrDefault(code, List.of()), targets.get(code), without.get(code))));
    }

    private List<ClassFigures> classes(String[] codes, Asked asked, Map<String, PlanTarget> targets) {
        return sql.query(
                CLASSES,
                row -> alike(row, targets.get(row.getString("centre"))),
                asked.day(),
                asked.day(),
                asked.year(),
                turns(asked, 0),
                turns(asked, -1),
                codes,
                asked.year(),
                asked.year() - 1);
    }

    /** The days of the plan year, or one near it, on which a class begins that is in other parts than one a day before. */
    private static String[] turns(Asked asked, int later) {
        return Stream.concat(asked.cumulative().stream(), asked.wholeYear() ? Stream.empty() : Stream.of(asked))
                .flatMap(part -> Stream.of(
                        part.from().plusYears(later), part.to().plusYears(later).plusDays(1)))
                .sorted()
                .map(LocalDate::toString)
                .toArray(String[]::new);
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

    private static CentreYear year(Asked asked, List<ClassFigures> classes, PlanTarget target, WithoutClass without) {
        Map<Boolean, List<ClassFigures>> ofYear =
                classes.stream().collect(Collectors.partitioningBy(each -> each.planYear() == asked.year()));
        return new CentreYear(
                without.centre(),
                new YearData(
                        ofYear.get(true),
                        ofYear.get(false),
                        null,
                        null,
                        Optional.ofNullable(target),
                        without.certificates(),
                        without.commendations()));
    }
}
