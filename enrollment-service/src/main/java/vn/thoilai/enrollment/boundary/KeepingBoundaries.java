package vn.thoilai.enrollment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Area;
import vn.thoilai.contract.enrollment.AreaSuccession;
import vn.thoilai.contract.enrollment.NewAreaSuccession;
import vn.thoilai.contract.enrollment.NewServiceArea;
import vn.thoilai.contract.enrollment.ServiceArea;
import vn.thoilai.contract.enrollment.ServiceAreaEnd;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.area.Areas;
import vn.thoilai.enrollment.centre.Centres;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.enrollment.store.Turns;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/** Says whom the centres serve and which area followed which: a city does, within its own. */
@ApplicationScoped
public class KeepingBoundaries {

    @Inject
    ServiceAreas services;

    @Inject
    Successions successions;

    @Inject
    Centres centres;

    @Inject
    Areas areas;

    @Inject
    Changes changes;

    /** A centre serves an area from a day on. */
    @Transactional
    public ServiceArea serve(String centre, NewServiceArea body) {
        UUID centreId = centres.readId(centre);
        areas.requireOwn(body.area());
        Period.require(body.validFrom(), body.validTo());
        Area area = areas.hold(body.area(), body.validFrom(), "/area");
        Period.requireEndBy(area.validTo(), body.validTo());
        ServiceAreaEntity service = ServiceAreaEntity.of(centreId, area.id(), body.validFrom(), body.validTo());
        Turns.take(services.getEntityManager(), centreId + body.area());
        services.persist(service);
        return announced(centre, service);
    }

    /** Until when it does. */
    @Transactional
    public ServiceArea end(String centre, UUID id, String ifMatch, ServiceAreaEnd body) {
        ServiceAreaEntity service = services.lock(centre, id);
        Preconditions.require(ifMatch, service.version);
        Period.require(service.validFrom, body.validTo());
        String code = services.read(centre, id).area();
        Area area = areas.hold(code, service.validFrom, "/validTo");
        Period.requireEndBy(area.validTo(), body.validTo());
        Turns.take(services.getEntityManager(), service.centreId + code);
        service.validTo = body.validTo();
        return announced(centre, service);
    }

    private ServiceArea announced(String centre, ServiceAreaEntity service) {
        NaturalKeys.flush(services.getEntityManager());
        changes.announce("serviceArea", service.id);
        return services.read(centre, service.id);
    }

    @Transactional
    AreaSuccession follow(NewAreaSuccession body) {
        areas.requireOwn(body.predecessor());
        areas.requireOwn(body.successor());
        LocalDate lastDay = body.since().minusDays(1);
        Area predecessor = areas.hold(body.predecessor(), lastDay, "/predecessor");
        Area successor = areas.hold(body.successor(), body.since(), "/successor");
        if (predecessor.id().equals(successor.id())) {
            throw ProblemException.invalid("/successor", "itself", Texts.of("rule.another-area"));
        }
        // One that goes on ends, if it does, on that day: KeepingAreas sees to it.
        if (predecessor.validTo() != null && !predecessor.validTo().equals(lastDay)) {
            throw ProblemException.invalid(
                    "/since", "day-after-end", Texts.of("rule.day-after-end", predecessor.validTo()));
        }
        UUID id = successions.add(predecessor.id(), successor.id(), body.since());
        changes.announce("areaSuccession", id);
        return successions.read(id);
    }

    /** It was noted wrongly. */
    @Transactional
    void remove(UUID id, String ifMatch) {
        AreaSuccession succession = successions.lock(id);
        areas.requireOwn(succession.predecessor());
        areas.requireOwn(succession.successor());
        Preconditions.require(ifMatch, succession.version());
        changes.removed("areaSuccession", id);
        successions.remove(id);
    }
}
