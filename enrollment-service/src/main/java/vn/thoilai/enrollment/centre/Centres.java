package vn.thoilai.enrollment.centre;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Centre;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Centres the present caller may know of. */
@ApplicationScoped
public class Centres implements PanacheRepositoryBase<CentreEntity, UUID> {

    private static final String SELECT = "SELECT c.* FROM centre c";
    private static final String BY_CODE = SELECT + " WHERE c.code = :code";

    private static final String ON = """
            SELECT c.id, c.code, v.name_vi, v.name_en, v.area_code, area_path_on(v.area_code, :day) AS area_path, c.version
            FROM centre c JOIN centre_version v ON v.id = centre_version_on(c.id, :day) WHERE c.code = :code""";

    static ProblemException notFound(String code) {
        return ProblemException.notFound(Texts.of("detail.unknown-centre", code));
    }

    Page<Centre> list(String area, String cursor, int limit) {
        return new Listing<>(SELECT, Centres::toCentre)
                .only("c.area_path @> ARRAY[CAST(:area AS text)]", "area", area)
                .by("c.code", Centre::code)
                .page(getEntityManager(), cursor, limit);
    }

    Optional<Centre> read(String code) {
        return Rows.first(getEntityManager()
                        .createNativeQuery(BY_CODE, Tuple.class)
                        .setParameter("code", code))
                .map(Centres::toCentre);
    }

    /**
     * The centre as it was called, and where it lay, on a day.
     *
     * @throws ProblemException 404 when there is none the caller may know of, or nothing is known of that day
     */
    Centre readOn(String code, LocalDate day) {
        readId(code);
        return Rows.first(getEntityManager()
                        .createNativeQuery(ON, Tuple.class)
                        .setParameter("code", code)
                        .setParameter("day", day))
                .map(Centres::toCentre)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.no-centre-then", code, day)));
    }

    /**
     * Id of the centre that a path names.
     *
     * @throws ProblemException 404 when there is none, or none the caller may know of
     */
    public UUID readId(String code) {
        return read(code).map(Centre::id).orElseThrow(() -> notFound(code));
    }

    /** The centre, locked for a change. */
    Optional<CentreEntity> lock(String code) {
        return Rows.first(
                getEntityManager()
                        .createNativeQuery(BY_CODE + " FOR NO KEY UPDATE", CentreEntity.class)
                        .setParameter("code", code),
                CentreEntity.class);
    }

    /**
     * Id of the centre that a body names.
     *
     * @param pointer where the body names it
     * @throws ProblemException 422 when there is none, or none the caller may know of: its existence stays private
     */
    public UUID require(String code, String pointer) {
        return find("code", code)
                .firstResultOptional()
                .map(centre -> centre.id)
                .orElseThrow(() -> ProblemException.unknownReference(pointer, Texts.of("detail.unknown-centre", code)));
    }

    private static Centre toCentre(Tuple row) {
        return new Centre(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name_vi", String.class),
                row.get("name_en", String.class),
                row.get("area_code", String.class),
                List.of(row.get("area_path", String[].class)),
                row.get("version", Integer.class));
    }
}
