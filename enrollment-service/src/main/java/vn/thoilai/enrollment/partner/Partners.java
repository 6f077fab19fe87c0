package vn.thoilai.enrollment.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Partner;
import vn.thoilai.contract.enrollment.PartnerKind;
import vn.thoilai.contract.enrollment.PartnerUpdate;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Identifiers;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Partners that co-deliver classes or own hosted ones. */
@ApplicationScoped
public class Partners implements PanacheRepositoryBase<PartnerEntity, UUID> {

    static final Identifiers IDENTIFIERS = new Identifiers("partner", "");

    private static final String SELECT = "SELECT p.*, " + IDENTIFIERS.column("p") + " FROM partner p";

    private static final String LOCK = "SELECT p.* FROM partner p WHERE p.code = :code FOR NO KEY UPDATE";

    Page<Partner> list(PartnerKind kind, String q, String cursor, int limit) {
        return new Listing<>(SELECT, Partners::toPartner)
                .only("p.kind = :kind", "kind", kind)
                .only(IDENTIFIERS.named("p"), "q", q)
                .by("p.code", Partner::code)
                .page(getEntityManager(), cursor, limit);
    }

    Optional<Partner> read(String code) {
        return Rows.first(getEntityManager()
                        .createNativeQuery(SELECT + " WHERE p.code = :code", Tuple.class)
                        .setParameter("code", code))
                .map(Partners::toPartner);
    }

    /** The partner, locked for a change. */
    Optional<PartnerEntity> lock(String code) {
        return Rows.first(
                getEntityManager().createNativeQuery(LOCK, PartnerEntity.class).setParameter("code", code),
                PartnerEntity.class);
    }

    /** Changes a partner that is locked; also when nothing but its identifiers is new, for these are part of its version. */
    void change(UUID id, PartnerUpdate to) {
        update(
                "nameVi = ?1, nameEn = ?2, kind = ?3, version = version + 1 where id = ?4",
                to.nameVi(),
                to.nameEn(),
                to.kind(),
                id);
    }

    /**
     * Id of the partner that a body names.
     *
     * @param pointer where the body names it
     * @throws ProblemException 422 when there is none
     */
    public UUID require(String code, String pointer) {
        return find("code", code)
                .firstResultOptional()
                .map(partner -> partner.id)
                .orElseThrow(
                        () -> ProblemException.unknownReference(pointer, Texts.of("detail.unknown-partner", code)));
    }

    /** Vietnamese name of a partner that is known to exist. */
    public String nameOf(UUID partner) {
        return findById(partner).nameVi;
    }

    private static Partner toPartner(Tuple row) {
        return new Partner(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name_vi", String.class),
                row.get("name_en", String.class),
                Rows.constant(row, "kind", PartnerKind.class),
                Identifiers.of(row),
                row.get("version", Integer.class));
    }
}
