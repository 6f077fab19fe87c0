package vn.thoilai.reporting.year;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.planning.PlanLine;
import vn.thoilai.contract.planning.PlannedEvent;
import vn.thoilai.reporting.db.Rows;
import vn.thoilai.reporting.db.Sql;

/** Reads what a year's figures are made of: a fixed number of statements, whose cost grows with the classes. */
@ApplicationScoped
class YearReader {

    private static final String CLASSES = Sql.file("classes-of-year.sql");

    private static final String HEADS = "select scope, heads from head_tally where centre = ? and plan_year = ?";

    private static final String HEADS_ON = Sql.file("heads-on.sql");

    private static final String WITHOUT_CLASS = Sql.file("without-class.sql");

    private static final String EARNED = """
            select issued_on as day, count(*) as number
              from certificate_fact
             where centre = ? and class_id is null and state = 'ISSUED'
             group by issued_on
            """;

    /** A centre has one plan a year; should it ever have had two, the newer one stands. */
    private static final String TARGET = """
            select plan_id, version_in_force, classes_value, classes_qualifier, learners_value, learners_qualifier,
                   lines, events
              from plans_on(cast(? as date))
             where centre = ? and plan_year = ? and version_in_force is not null
             order by plan_id desc
             limit 1
            """;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    private record HeadsOf(String scope, int heads) {}

    /** What was earned in no class at a centre. */
    record WithoutClass(String centre, long certificates, long commendations) {}

    /** Everything that is read in the present transaction is to be of one moment. To be called before anything is read. */
    void freezeView() {
        sql.execute("set transaction isolation level repeatable read read only");
    }

    YearData read(String centre, Asked asked) {
        String day = asked.day();
        int year = asked.year();
        Optional<PlanTarget> target =
                sql.query(TARGET, this::target, day, centre, year).stream().findFirst();
        Map<Integer, List<ClassFigures>> byYear = sql
                .query(CLASSES, row -> ClassRows.figures(row, target.orElse(null)), day, day, centre, year, year - 1)
                .stream()
                .collect(Collectors.groupingBy(ClassFigures::planYear));
        WithoutClass without = withoutClass(new String[] {centre}, asked).get(0);
        return new YearData(
                byYear.getOrDefault(year, List.of()),
                byYear.getOrDefault(year - 1, List.of()),
                heads(centre, asked),
                asked.cumulative().map(longer -> headsOn(centre, longer)).orElse(Map.of()),
                target,
                without.certificates(),
                without.commendations());
    }

    private Map<String, Integer> heads(String centre, Asked asked) {
        return asked.wholeYear() && asked.cutOff() == null
                ? byScope(sql.query(HEADS, YearReader::headsOf, centre, asked.year()))
                : headsOn(centre, asked);
    }

    private Map<String, Integer> headsOn(String centre, Asked asked) {
        return byScope(sql.query(
                HEADS_ON,
                YearReader::headsOf,
                asked.day(),
                asked.day(),
                centre,
                asked.year(),
                asked.firstStart(),
                asked.lastStart()));
    }

    private static HeadsOf headsOf(ResultSet row) throws SQLException {
        return new HeadsOf(row.getString("scope"), row.getInt("heads"));
    }

    private static Map<String, Integer> byScope(List<HeadsOf> heads) {
        return heads.stream()
                .filter(each -> each.scope() != null)
                .collect(Collectors.toMap(HeadsOf::scope, HeadsOf::heads));
    }

    /** Of each of the centres; it belongs to the days of the period, for the whole year to its days. */
    List<WithoutClass> withoutClass(String[] centres, Asked asked) {
        String day = asked.day();
        String from = asked.from().toString();
        String to = asked.to().toString();
        return sql.query(
                WITHOUT_CLASS,
                row -> new WithoutClass(
                        row.getString("centre"), row.getLong("certificates"), row.getLong("commendations")),
                day,
                centres,
                from,
                to,
                day,
                centres,
                from,
                to,
                centres);
    }

    /** By day of issue, as it is known now. */
    Earned earned(String centre) {
        return new Earned(
                sql
                        .query(
                                EARNED,
                                row -> Map.entry(row.getObject("day", LocalDate.class), row.getLong("number")),
                                centre)
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new)));
    }

    PlanTarget target(ResultSet row) throws SQLException {
        return new PlanTarget(
                row.getObject("plan_id", UUID.class),
                row.getInt("version_in_force"),
                stated(row, "classes"),
                stated(row, "learners"),
                list(row.getString("lines"), new TypeReference<List<PlanLine>>() {}),
                list(row.getString("events"), new TypeReference<List<PlannedEvent>>() {}));
    }

    private <T> List<T> list(String text, TypeReference<List<T>> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stated stated(ResultSet row, String what) throws SQLException {
        Qualifier qualifier = Rows.constant(row, what + "_qualifier", Qualifier.class);
        return qualifier == null ? null : new Stated(Rows.integer(row, what + "_value"), qualifier);
    }
}
