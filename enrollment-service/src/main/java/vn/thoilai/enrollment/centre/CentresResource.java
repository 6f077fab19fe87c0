package vn.thoilai.enrollment.centre;

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
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Centre;
import vn.thoilai.contract.enrollment.CentreUpdate;
import vn.thoilai.contract.enrollment.CentreVersion;
import vn.thoilai.contract.enrollment.CentresApi;
import vn.thoilai.contract.enrollment.NewCentre;
import vn.thoilai.contract.enrollment.NewServiceArea;
import vn.thoilai.contract.enrollment.ServiceArea;
import vn.thoilai.contract.enrollment.ServiceAreaEnd;
import vn.thoilai.enrollment.boundary.KeepingBoundaries;
import vn.thoilai.enrollment.boundary.ServiceAreas;
import vn.thoilai.enrollment.boundary.Today;
import vn.thoilai.kit.idempotency.Idempotent;

class CentresResource implements CentresApi {

    @Inject
    Centres centres;

    @Inject
    CentreVersions versions;

    @Inject
    KeepingCentres keeping;

    @Inject
    ServiceAreas services;

    @Inject
    KeepingBoundaries boundaries;

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
    public Page<Centre> listCentres(String area, String cursor, int limit) {
        return centres.list(area, cursor, limit);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, CITY_OFFICER})
    @ResponseStatus(201)
    @Idempotent
    public Centre registerCentre(String idempotencyKey, NewCentre body) {
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
    public Centre readCentre(String centre, LocalDate on) {
        return on == null
                ? centres.read(centre).orElseThrow(() -> Centres.notFound(centre))
                : centres.readOn(centre, on);
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
    public Page<CentreVersion> listCentreHistory(String centre, String cursor, int limit) {
        centres.readId(centre);
        return versions.list(centre, cursor, limit);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, CITY_OFFICER})
    public Centre updateCentre(String centre, String ifMatch, CentreUpdate body) {
        return keeping.update(centre, ifMatch, body);
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
    public Page<ServiceArea> listServiceAreas(String centre, LocalDate on, String cursor, int limit) {
        centres.readId(centre);
        return services.of(centre, Today.or(on), cursor, limit);
    }

    @Override
    @RolesAllowed(CITY_OFFICER)
    @ResponseStatus(201)
    @Idempotent
    public ServiceArea addServiceArea(String centre, String idempotencyKey, NewServiceArea body) {
        return boundaries.serve(centre, body);
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
    public ServiceArea readServiceArea(String centre, UUID serviceArea) {
        return services.read(centre, serviceArea);
    }

    @Override
    @RolesAllowed(CITY_OFFICER)
    public ServiceArea endServiceArea(String centre, UUID serviceArea, String ifMatch, ServiceAreaEnd body) {
        return boundaries.end(centre, serviceArea, ifMatch, body);
    }
}
