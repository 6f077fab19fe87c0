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
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Administrative areas of all times. */
@ApplicationScoped
public class Areas implements PanacheRepositoryBase<AreaEntity, UUID> {

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

    /** Goes on only if there is or was an area of that code; 404 otherwise. */
    void require(String code) {
        if (!isKnown(code)) {
            throw ProblemException.notFound(Texts.of("detail.unknown-area", code));
        }
    }

    /** Codes of the area and of every area above it, nearest first; empty when there never was such an area. */
    public List<String> pathOf(String code) {
        return List.of((String[]) getEntityManager()
                .createNativeQuery("SELECT area_path_today(:code)", String[].class)
                .setParameter("code", code)
                .getSingleResult());
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
