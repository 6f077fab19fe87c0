package vn.thoilai.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thoilai.reporting.db.Sql;

/** Where the centres are counted, and whom they serve. */
@ApplicationScoped
class Homes {

    private static final String HOMES = """
            select h.centre, c.name_vi, h.first_day, h.home, h.carried
              from centre_homes(cast(? as date)) h
              left join centre c on c.code = h.centre
             order by h.centre
            """;

    private static final String SERVING = """
            select centre from service_area
             where area_id = any (?) and cast(? as date) between valid_from and coalesce(valid_to, 'infinity')
            """;

    @Inject
    Sql sql;

    /** All centres, also those the caller may not see, by the boundaries of that day. */
    List<Home> on(LocalDate day) {
        return sql.query(HOMES, Homes::home, day);
    }

    /** Codes of the centres the caller may see that serve one of the areas on that day. */
    Set<String> serving(Collection<UUID> areas, LocalDate day) {
        return new HashSet<>(sql.query(SERVING, row -> row.getString("centre"), areas.toArray(UUID[]::new), day));
    }

    private static Home home(ResultSet row) throws SQLException {
        return new Home(
                row.getString("centre"),
                row.getString("name_vi"),
                row.getObject("first_day", LocalDate.class),
                ids(row, "home"),
                ids(row, "carried"));
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray(column).getArray());
    }
}
