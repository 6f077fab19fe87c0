package vn.thoilai.enrollment.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Area;
import vn.thoilai.contract.enrollment.AreaLevel;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.boundary.Today;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.problem.Texts;

/** Administrative areas of all times. */
@ApplicationScoped
public class Areas implements PanacheRepositoryBase<AreaEntity, UUID> {

    private static final String AT = """
            SELECT a.* FROM area a
            WHERE a.code = :code AND CAST(:day AS date) BETWEEN a.valid_from AND coalesce(a.valid_to, 'infinity')""";

    /** Of an id there is one area; of a code as many as it had periods: that of the day first, then the last. */
    private static final String FIND = """
            SELECT a.* FROM area a WHERE :key IN (CAST(a.id AS text), a.code)
            ORDER BY CAST(:day AS date) BETWEEN a.valid_from AND coalesce(a.valid_to, 'infinity') DESC, a.valid_from DESC
            LIMIT 1""";

    @Inject
    Caller caller;

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

    /**
     * The area that has the code on the day, as it stays until the transaction ends.
     *
     * @param pointer where a body names it
     * @throws ProblemException 422 when there is none
     */
    AreaEntity require(String code, LocalDate day, String pointer) {
        return Rows.first(
                        getEntityManager()
                                .createNativeQuery(AT + " FOR SHARE", AreaEntity.class)
                                .setParameter("code", code)
                                .setParameter("day", day),
                        AreaEntity.class)
                .orElseThrow(
                        () -> ProblemException.unknownReference(pointer, Texts.of("detail.no-area-then", code, day)));
    }

    /** As {@link #require}, for who lets something else lie in it. */
    public Area hold(String code, LocalDate day, String pointer) {
        return require(code, day, pointer).toArea();
    }

    /** The area, locked for a change. */
    Optional<AreaEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The area of that id, or the one that has the code on the day; when no day is told the present one of the code, or else
     * its last.
     *
     * @return empty when none has the code on that day
     * @throws ProblemException 404 when there never was an area of that id or code
     */
    Optional<Area> find(String idOrCode, LocalDate on) {
        Query query = getEntityManager()
                .createNativeQuery(FIND, Tuple.class)
                .setParameter("key", idOrCode)
                .setParameter("day", Today.or(on));
        List<Area> found = Rows.of(query).map(Areas::toArea).toList();
        if (found.isEmpty()) {
            throw ProblemException.notFound(Texts.of("detail.unknown-area", idOrCode));
        }
        return found.stream().filter(area -> on == null || exists(area, on)).findFirst();
    }

    /** Whether the area was there on that day. */
    static boolean exists(Area area, LocalDate day) {
        return !day.isBefore(area.validFrom()) && (area.validTo() == null || !day.isAfter(area.validTo()));
    }

    /** Goes on only if the caller oversees the area; 403 otherwise. */
    public void requireOwn(String code) {
        if (Collections.disjoint(pathOf(code), caller.areas())) {
            throw foreign();
        }
    }

    /** Rules that are against the area's end on that day. */
    List<String> againstEnd(UUID id, LocalDate day) {
        return Rows.all(
                        getEntityManager()
                                .createNativeQuery("SELECT against_end_of_area(:id, :day)", String.class)
                                .setParameter("id", id)
                                .setParameter("day", day),
                        String.class)
                .toList();
    }

    static ProblemException foreign() {
        return new ProblemException(ProblemCode.FORBIDDEN, Texts.of("detail.foreign-area"));
    }

    static ProblemException notFound() {
        return ProblemException.notFound(Texts.of("detail.no-such-area"));
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
