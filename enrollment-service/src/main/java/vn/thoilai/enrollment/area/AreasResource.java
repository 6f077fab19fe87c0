package vn.thoilai.enrollment.area;

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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Area;
import vn.thoilai.contract.enrollment.AreaSuccession;
import vn.thoilai.contract.enrollment.AreaUpdate;
import vn.thoilai.contract.enrollment.AreasApi;
import vn.thoilai.contract.enrollment.NewArea;
import vn.thoilai.contract.enrollment.ServiceArea;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.boundary.ServiceAreas;
import vn.thoilai.enrollment.boundary.Successions;
import vn.thoilai.enrollment.boundary.Today;
import vn.thoilai.kit.idempotency.Idempotent;
import vn.thoilai.kit.problem.Texts;

class AreasResource implements AreasApi {

    @Inject
    Areas areas;

    @Inject
    ServiceAreas services;

    @Inject
    Successions successions;

    @Inject
    KeepingAreas keeping;

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
    public Page<Area> listAreas(String code, String parent, LocalDate on, String cursor, int limit) {
        return areas.list(code, parent, on, cursor, limit);
    }

    @Override
    @RolesAllowed(CITY_OFFICER)
    @ResponseStatus(201)
    @Idempotent
    public Area registerArea(String idempotencyKey, NewArea body) {
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
    public Area readArea(String area, LocalDate on) {
        return areas.find(area, on)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.no-area-then", area, on)));
    }

    @Override
    @RolesAllowed(CITY_OFFICER)
    public Area updateArea(UUID area, String ifMatch, AreaUpdate body) {
        return keeping.change(area, ifMatch, body);
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
    public Page<ServiceArea> listServingCentres(String area, LocalDate on, String cursor, int limit) {
        return areas.find(area, on)
                .map(found -> services.around(found.code(), day(found, on), cursor, limit))
                .orElse(new Page<>(List.of(), null));
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
    public Page<AreaSuccession> listSuccessors(String area, LocalDate on, String cursor, int limit) {
        return areas.find(area, on)
                .map(found -> successions.after(found.id(), cursor, limit))
                .orElse(new Page<>(List.of(), null));
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
    public Page<AreaSuccession> listPredecessors(String area, LocalDate on, String cursor, int limit) {
        return areas.find(area, on)
                .map(found -> successions.before(found.id(), cursor, limit))
                .orElse(new Page<>(List.of(), null));
    }

    /** The day that was given, or else today; of an area that is no more its last day, of one to come its first. */
    private static LocalDate day(Area area, LocalDate on) {
        LocalDate day = Today.or(on);
        if (Areas.exists(area, day)) {
            return day;
        }
        return day.isBefore(area.validFrom()) ? area.validFrom() : area.validTo();
    }
}
