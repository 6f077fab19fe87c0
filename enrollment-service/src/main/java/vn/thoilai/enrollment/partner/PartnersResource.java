package vn.thoilai.enrollment.partner;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.CITY_OFFICER;
import static vn.thoilai.kit.identity.Roles.CITY_SYSTEM;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LEARNER;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.SENDING_UNIT;
import static vn.thoilai.kit.identity.Roles.SERVICE;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

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
import vn.thoilai.kit.problem.Texts;

class PartnersResource implements PartnersApi {

    @Inject
    Partners partners;

    @Override
    @RolesAllowed({
        TRAINING_OFFICER,
        LECTURER,
        DIRECTOR,
        LEARNER,
        SENDING_UNIT,
        CITY_OFFICER,
        CITY_SYSTEM,
        AUDITOR,
        SERVICE
    })
    public Page<Partner> listPartners(PartnerKind kind, String cursor, int limit) {
        return partners.list(kind, cursor, limit);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, CITY_OFFICER})
    @ResponseStatus(201)
    @Idempotent
    public Partner registerPartner(String idempotencyKey, NewPartner body) {
        PartnerEntity partner = PartnerEntity.register(body);
        partners.persist(partner);
        NaturalKeys.flush(partners.getEntityManager());
        return partner.toPartner();
    }

    @Override
    @RolesAllowed({
        TRAINING_OFFICER,
        LECTURER,
        DIRECTOR,
        LEARNER,
        SENDING_UNIT,
        CITY_OFFICER,
        CITY_SYSTEM,
        AUDITOR,
        SERVICE
    })
    public Partner readPartner(String partner) {
        return partners.find(partner)
                .map(PartnerEntity::toPartner)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.unknown-partner", partner)));
    }
}
