package vn.thoilai.enrollment.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Area;
import vn.thoilai.contract.enrollment.AreaLevel;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;

/** Administrative areas of all times. */
@ApplicationScoped
public class Areas implements PanacheRepositoryBase<AreaEntity, UUID> {

    /** The area of a code as it is today, or as it was last where it is no more. */
    private static final String AS_OF_TODAY = """
            SELECT a.code, a.parent_code FROM area a WHERE a.code = %s
            ORDER BY (CAST(now() AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)
                      BETWEEN a.valid_from AND coalesce(a.valid_to, 'infinity')) DESC, a.valid_from DESC LIMIT 1""";

    private static final String PATH =
            """
            WITH RECURSIVE path AS (
                SELECT start.code, start.parent_code, 1 AS depth FROM (%s) start
                UNION ALL
                SELECT above.code, above.parent_code, path.depth + 1
                FROM path CROSS JOIN LATERAL (%s) above
            ) CYCLE code SET repeated USING trail
            SELECT code FROM path WHERE NOT repeated ORDER BY depth""".formatted(AS_OF_TODAY.formatted(":code"), AS_OF_TODAY.formatted("path.parent_code"));

    Page<Area> list(String code, String parent, LocalDate on, String cursor, int limit) {
        return new Listing<>("SELECT a.* FROM area a", Areas::toArea)
                .only("a.code = :code", "code", code)
                .only("a.parent_code = :parent", "parent", parent)
                .only("CAST(:day AS date) BETWEEN a.valid_from AND coalesce(a.valid_to, 'infinity')", "day", on)
                .by("a.code", Area::code)
                .by("a.valid_from", LocalDate::parse, Area::validFrom)
                .page(getEntityManager(), cursor, limit);
    }

    boolean isKnown(String code) {
        return count("code", code) > 0;
    }

    /** Codes of the area and of every area above it, nearest first; empty when there never was such an area. */
    public List<String> pathOf(String code) {
        return Rows.all(
                        getEntityManager().createNativeQuery(PATH, String.class).setParameter("code", code),
                        String.class)
                .toList();
    }

    private static Area toArea(Tuple row) {
        return new Area(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name_vi", String.class),
                row.get("name_en", String.class),
                Rows.constant(row, "level", AreaLevel.class),
                row.get("parent_code", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("version", Integer.class));
    }
}
