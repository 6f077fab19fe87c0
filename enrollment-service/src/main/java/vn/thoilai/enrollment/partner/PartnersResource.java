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
import vn.thoilai.contract.enrollment.PartnerUpdate;
import vn.thoilai.contract.enrollment.PartnersApi;
import vn.thoilai.kit.idempotency.Idempotent;

class PartnersResource implements PartnersApi {

    @Inject
    Partners partners;

    @Inject
    KeepingPartners keeping;

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
    public Page<Partner> listPartners(PartnerKind kind, String q, String cursor, int limit) {
        return partners.list(kind, q, cursor, limit);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, CITY_OFFICER})
    @ResponseStatus(201)
    @Idempotent
    public Partner registerPartner(String idempotencyKey, NewPartner body) {
        return keeping.register(body);
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
        return partners.read(partner).orElseThrow(() -> KeepingPartners.notFound(partner));
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, CITY_OFFICER})
    public Partner updatePartner(String partner, String ifMatch, PartnerUpdate body) {
        return keeping.update(partner, ifMatch, body);
    }
}
