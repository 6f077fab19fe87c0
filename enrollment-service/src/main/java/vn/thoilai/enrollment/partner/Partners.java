package vn.thoilai.enrollment.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Partner;
import vn.thoilai.contract.enrollment.PartnerKind;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Partners that co-deliver classes or own hosted ones. */
@ApplicationScoped
public class Partners implements PanacheRepositoryBase<PartnerEntity, UUID> {

    Page<Partner> list(PartnerKind kind, String cursor, int limit) {
        return new Listing<>("SELECT p.* FROM partner p", Partners::toPartner)
                .only("p.kind = :kind", "kind", kind)
                .by("p.code", Partner::code)
                .page(getEntityManager(), cursor, limit);
    }

    Optional<PartnerEntity> find(String code) {
        return find("code", code).firstResultOptional();
    }

    /**
     * Id of the partner that a body names.
     *
     * @param pointer where the body names it
     * @throws ProblemException 422 when there is none
     */
    public UUID require(String code, String pointer) {
        return find(code)
                .map(partner -> partner.id)
                .orElseThrow(
                        () -> ProblemException.unknownReference(pointer, Texts.of("detail.unknown-partner", code)));
    }

    private static Partner toPartner(Tuple row) {
        return new Partner(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name_vi", String.class),
                row.get("name_en", String.class),
                Rows.constant(row, "kind", PartnerKind.class),
                row.get("version", Integer.class));
    }
}
