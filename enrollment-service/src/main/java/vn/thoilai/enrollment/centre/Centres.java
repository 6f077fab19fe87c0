package vn.thoilai.enrollment.centre;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Centre;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;

/** Centres the present caller may know of. */
@ApplicationScoped
class Centres implements PanacheRepositoryBase<CentreEntity, UUID> {

    private static final String SELECT = "SELECT c.* FROM centre c";
    private static final String BY_CODE = SELECT + " WHERE c.code = :code AND " + CentreScope.VISIBLE;

    @Inject
    CentreScope scope;

    Page<Centre> list(String area, String cursor, int limit) {
        return new Listing<>(SELECT, Centres::toCentre)
                .where(CentreScope.VISIBLE, scope::bind)
                .only("c.area_path @> ARRAY[CAST(:area AS text)]", "area", area)
                .by("c.code", Centre::code)
                .page(getEntityManager(), cursor, limit);
    }

    Optional<Centre> read(String code) {
        return Rows.first(scope.bind(getEntityManager().createNativeQuery(BY_CODE, Tuple.class))
                        .setParameter("code", code))
                .map(Centres::toCentre);
    }

    /** The centre, locked for a change. */
    Optional<CentreEntity> lock(String code) {
        return Rows.first(
                scope.bind(getEntityManager().createNativeQuery(BY_CODE + " FOR NO KEY UPDATE", CentreEntity.class))
                        .setParameter("code", code),
                CentreEntity.class);
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
