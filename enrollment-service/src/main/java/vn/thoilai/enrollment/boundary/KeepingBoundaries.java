package vn.thoilai.enrollment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.UUID;
import vn.thoilai.contract.enrollment.AreaSuccession;
import vn.thoilai.contract.enrollment.NewAreaSuccession;
import vn.thoilai.contract.enrollment.NewServiceArea;
import vn.thoilai.contract.enrollment.ServiceArea;
import vn.thoilai.contract.enrollment.ServiceAreaEnd;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.area.Areas;
import vn.thoilai.enrollment.centre.Centres;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.identity.Caller;
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
    Caller caller;

    /** A centre serves an area from a day on. */
    @Transactional
    public ServiceArea serve(String centre, NewServiceArea body) {
        UUID centreId = centres.readId(centre);
        requireOwn(body.area());
        UUID area = successions.area(body.area(), body.validFrom(), "/area");
        ServiceAreaEntity service = ServiceAreaEntity.of(centreId, area, body.validFrom());
        service.end(body.validTo());
        services.persist(service);
        NaturalKeys.flush(services.getEntityManager());
        return services.read(centre, service.id);
    }

    /** Until when it does. */
    @Transactional
    public ServiceArea end(String centre, UUID id, String ifMatch, ServiceAreaEnd body) {
        ServiceAreaEntity service = services.lock(centre, id);
        Preconditions.require(ifMatch, service.version);
        service.end(body.validTo());
        services.flush();
        return services.read(centre, id);
    }

    @Transactional
    AreaSuccession follow(NewAreaSuccession body) {
        requireOwn(body.predecessor());
        requireOwn(body.successor());
        UUID predecessor = successions.area(body.predecessor(), body.since().minusDays(1), "/predecessor");
        UUID successor = successions.area(body.successor(), body.since(), "/successor");
        if (predecessor.equals(successor)) {
            throw ProblemException.invalid("/successor", "itself", Texts.of("rule.another-area"));
        }
        return successions.read(successions.add(predecessor, successor, body.since()));
    }

    private void requireOwn(String code) {
        if (Collections.disjoint(areas.pathOf(code), caller.areas())) {
            throw new ProblemException(ProblemCode.FORBIDDEN, Texts.of("detail.foreign-area"));
        }
    }
}
