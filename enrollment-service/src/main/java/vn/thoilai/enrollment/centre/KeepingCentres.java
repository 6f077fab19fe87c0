package vn.thoilai.enrollment.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.thoilai.contract.enrollment.Centre;
import vn.thoilai.contract.enrollment.CentreUpdate;
import vn.thoilai.contract.enrollment.NewCentre;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.area.Areas;
import vn.thoilai.enrollment.boundary.Today;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.problem.Texts;

/** Registers centres and changes their particulars. */
@ApplicationScoped
class KeepingCentres {

    @Inject
    Centres centres;

    @Inject
    CentreVersions versions;

    @Inject
    Areas areas;

    @Inject
    Changes changes;

    @Inject
    Caller caller;

    @Transactional
    Centre register(NewCentre body) {
        LocalDate from = Today.or(body.validFrom());
        areas.hold(body.area(), from, "/area");
        List<String> path = areas.pathOf(body.area());
        // Nobody registers a centre that he would not see afterwards.
        if (!caller.wouldSee(body.code(), path)) {
            throw new ProblemException(ProblemCode.FORBIDDEN, Texts.of("detail.foreign-centre"));
        }
        CentreEntity centre = CentreEntity.register(body, path);
        centres.persist(centre);
        NaturalKeys.flush(centres.getEntityManager());
        versions.keep(centre.id, from, new CentreUpdate(body.nameVi(), body.nameEn(), body.area(), from));
        changes.centreChanged(centre.id);
        return centre.toCentre();
    }

    @Transactional
    Centre update(String code, String ifMatch, CentreUpdate body) {
        CentreEntity centre = centres.lock(code).orElseThrow(() -> Centres.notFound(code));
        Preconditions.require(ifMatch, centre.version);
        LocalDate from = Today.or(body.validFrom());
        // It may stay in an area that is no more, until the city says where it lies now.
        if (!body.area().equals(versions.areaOn(centre.id, from).orElse(centre.areaCode))) {
            areas.hold(body.area(), from, "/area");
            // Who oversees a centre is for those who oversee it to change, and within what they oversee.
            areas.requireOwn(body.area());
        }
        versions.keep(centre.id, from, body);
        versions.follow(centre.id);
        changes.centreChanged(centre.id);
        return centres.read(code).orElseThrow();
    }
}
