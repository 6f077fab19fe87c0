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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Area;
import vn.thoilai.contract.enrollment.AreaSuccession;
import vn.thoilai.contract.enrollment.AreasApi;
import vn.thoilai.contract.enrollment.NewArea;
import vn.thoilai.contract.enrollment.ServiceArea;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.boundary.ServiceAreas;
import vn.thoilai.enrollment.boundary.Successions;
import vn.thoilai.enrollment.boundary.Today;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.idempotency.Idempotent;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.problem.Texts;

class AreasResource implements AreasApi {

    @Inject
    Areas areas;

    @Inject
    ServiceAreas services;

    @Inject
    Successions successions;

    @Inject
    Caller caller;

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
        if (body.validTo() != null && body.validTo().isBefore(body.validFrom())) {
            throw ProblemException.invalid("/validTo", "before-start", Texts.of("rule.not-before", "validFrom"));
        }
        if (body.parent() != null && !areas.isKnown(body.parent())) {
            throw ProblemException.unknownReference("/parent", Texts.of("detail.unknown-area", body.parent()));
        }
        List<String> path = new ArrayList<>(body.parent() == null ? List.of() : areas.pathOf(body.parent()));
        path.add(body.code());
        List<String> present = areas.pathOf(body.code());
        // Who could put an area above a centre, or draw one that is known below his own, would come to oversee it.
        if (Collections.disjoint(path, caller.areas())
                || !present.isEmpty() && Collections.disjoint(present, caller.areas())) {
            throw new ProblemException(ProblemCode.FORBIDDEN, Texts.of("detail.foreign-area"));
        }
        AreaEntity area = AreaEntity.register(body);
        areas.persist(area);
        NaturalKeys.flush(areas.getEntityManager());
        return area.toArea();
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
    public Area readArea(UUID area) {
        return areas.findByIdOptional(area)
                .map(AreaEntity::toArea)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.no-such-area")));
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
        areas.require(area);
        return services.around(area, Today.or(on), cursor, limit);
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
        areas.require(area);
        return successions.after(area, Today.or(on), cursor, limit);
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
        areas.require(area);
        return successions.before(area, Today.or(on), cursor, limit);
    }
}
