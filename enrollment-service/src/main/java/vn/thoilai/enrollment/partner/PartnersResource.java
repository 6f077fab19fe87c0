package vn.thoilai.enrollment.partner;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.NewPartner;
import vn.thoilai.contract.enrollment.Partner;
import vn.thoilai.contract.enrollment.PartnerKind;
import vn.thoilai.contract.enrollment.PartnersApi;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.idempotency.Idempotent;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.problem.Texts;

class PartnersResource implements PartnersApi {

    @Inject
    Partners partners;

    @Override
    @Authenticated
    public Page<Partner> listPartners(PartnerKind kind, String cursor, int limit) {
        return partners.list(kind, cursor, limit);
    }

    @Override
    @RolesAllowed({Roles.CITY_OFFICER, Roles.TRAINING_OFFICER})
    @ResponseStatus(201)
    @Idempotent
    public Partner registerPartner(String idempotencyKey, NewPartner body) {
        PartnerEntity partner = PartnerEntity.register(body);
        partners.persist(partner);
        NaturalKeys.flush(partners.getEntityManager());
        return partner.toPartner();
    }

    @Override
    @Authenticated
    public Partner readPartner(String partner) {
        return partners.find(partner)
                .map(PartnerEntity::toPartner)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.unknown-partner", partner)));
    }
}
