package vn.thoilai.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thoilai.contract.enrollment.AreaLevel;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.db.Rows;
import vn.thoilai.reporting.db.Sql;

/** The areas enrollment has told of, on their days. Everybody's. */
@ApplicationScoped
class Areas {

    private static final String COLUMNS = "select id, code, name_vi, level, valid_from, valid_to from area ";

    /** The area that comes nearest to the code on the day, with what came after it or before it. */
    private static final String NEAREST = """
            select a.name_vi, a.valid_from, a.valid_to, n.code as other, n.name_vi as other_name
              from area a
              left join lateral (
                  select s.successor_id as id from area_succession s
                   where s.predecessor_id = a.id and a.valid_to < cast(? as date)
                  union all
                  select s.predecessor_id from area_succession s
                   where s.successor_id = a.id and a.valid_from > cast(? as date)) s on true
              left join area n on n.id = s.id
             where a.id = area_of_code(?, cast(? as date))
             order by n.code
            """;

    @Inject
    Sql sql;

    private record Near(String nameVi, LocalDate validFrom, LocalDate validTo, String other, String otherName) {}

    /**
     * The area that has the code on the day.
     *
     * @throws ProblemException 404 when none has, with what the one of another day became or was made of
     */
    KnownArea require(String code, LocalDate day) {
        return sql
                .query(
                        COLUMNS
                                + "where code = ? and cast(? as date) between valid_from and coalesce(valid_to, 'infinity')",
                        Areas::area,
                        code,
                        day)
                .stream()
                .findFirst()
                .orElseThrow(() -> missing(code, day));
    }

    private ProblemException missing(String code, LocalDate day) {
        List<Near> near = sql.query(NEAREST, Areas::near, day, day, code, day);
        if (near.isEmpty()) {
            return ProblemException.notFound(Texts.of("rollup.no-such-area", code));
        }
        Near area = near.get(0);
        boolean ended = !area.validFrom().isAfter(day);
        List<Near> others = near.stream().filter(each -> each.other() != null).toList();
        String names = others.stream()
                .map(each -> each.other() + " " + each.otherName())
                .collect(Collectors.joining(", "));
        String key = (ended ? "rollup.area-ended" : "rollup.area-to-come") + (others.isEmpty() ? "" : "-followed");
        String detail = Texts.of(key, code, area.nameVi(), ended ? area.validTo() : area.validFrom(), day, names);
        List<FieldProblem> each = others.stream()
                .map(other -> new FieldProblem(
                        "path/area", ended ? "succeeded-by" : "preceded-by", other.other() + " " + other.otherName()))
                .toList();
        return new ProblemException(ProblemCode.NOT_FOUND, detail, each, List.of());
    }

    /** Those areas by their ids. */
    Map<UUID, KnownArea> named(Collection<UUID> ids) {
        return sql.query(COLUMNS + "where id = any (?)", Areas::area, (Object) ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(KnownArea::id, Function.identity()));
    }

    /** Ids of the areas that are, hold or lie in the area on the day. */
    Set<UUID> around(UUID area, LocalDate day) {
        return new HashSet<>(sql.query(
                "select areas_around(?, cast(? as date)) as id", row -> row.getObject("id", UUID.class), area, day));
    }

    private static KnownArea area(ResultSet row) throws SQLException {
        return new KnownArea(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name_vi"),
                Rows.constant(row, "level", AreaLevel.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Near near(ResultSet row) throws SQLException {
        return new Near(
                row.getString("name_vi"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("other"),
                row.getString("other_name"));
    }
}
