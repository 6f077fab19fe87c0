package vn.thoilai.enrollment.area;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Area;
import vn.thoilai.contract.enrollment.AreasApi;
import vn.thoilai.contract.enrollment.NewArea;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.idempotency.Idempotent;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.problem.Texts;

class AreasResource implements AreasApi {

    @Inject
    Areas areas;

    @Override
    @Authenticated
    public Page<Area> listAreas(String code, String parent, LocalDate on, String cursor, int limit) {
        return areas.list(code, parent, on, cursor, limit);
    }

    @Override
    @RolesAllowed({Roles.CITY_OFFICER, Roles.TRAINING_OFFICER})
    @ResponseStatus(201)
    @Idempotent
    public Area registerArea(String idempotencyKey, NewArea body) {
        if (body.validTo() != null && body.validTo().isBefore(body.validFrom())) {
            throw ProblemException.invalid("/validTo", "before-start", Texts.of("rule.not-before", "validFrom"));
        }
        if (body.parent() != null && !areas.isKnown(body.parent())) {
            throw ProblemException.unknownReference("/parent", Texts.of("detail.unknown-area", body.parent()));
        }
        AreaEntity area = AreaEntity.register(body);
        areas.persist(area);
        NaturalKeys.flush(areas.getEntityManager());
        return area.toArea();
    }

    @Override
    @Authenticated
    public Area readArea(UUID area) {
        return areas.findByIdOptional(area)
                .map(AreaEntity::toArea)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.no-such-area")));
    }
}
