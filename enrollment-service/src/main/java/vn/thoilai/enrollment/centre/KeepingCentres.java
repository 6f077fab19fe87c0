package vn.thoilai.enrollment.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import vn.thoilai.contract.enrollment.Centre;
import vn.thoilai.contract.enrollment.CentreUpdate;
import vn.thoilai.contract.enrollment.NewCentre;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.area.Areas;
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
    Areas areas;

    @Inject
    Changes changes;

    @Inject
    Caller caller;

    @Transactional
    Centre register(NewCentre body) {
        List<String> path = pathOf(body.area());
        // Nobody registers a centre that he would not see afterwards.
        if (!caller.wouldSee(body.code(), path)) {
            throw new ProblemException(ProblemCode.FORBIDDEN, Texts.of("detail.foreign-centre"));
        }
        CentreEntity centre = CentreEntity.register(body.code());
        centre.describe(new CentreUpdate(body.nameVi(), body.nameEn(), body.area()), path);
        centres.persist(centre);
        return announced(centre);
    }

    @Transactional
    Centre update(String code, String ifMatch, CentreUpdate body) {
        CentreEntity centre = centres.lock(code)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.unknown-centre", code)));
        Preconditions.require(ifMatch, centre.version);
        List<String> path = pathOf(body.area());
        // Who oversees a centre is for those who oversee it to change, and within what they oversee.
        if (!body.area().equals(centre.areaCode) && Collections.disjoint(path, caller.areas())) {
            throw new ProblemException(ProblemCode.FORBIDDEN, Texts.of("detail.foreign-area"));
        }
        centre.describe(body, path);
        return announced(centre);
    }

    private Centre announced(CentreEntity centre) {
        NaturalKeys.flush(centres.getEntityManager());
        changes.centreChanged(centre.id);
        return centre.toCentre();
    }

    private List<String> pathOf(String area) {
        List<String> path = areas.pathOf(area);
        if (path.isEmpty()) {
            throw ProblemException.unknownReference("/area", Texts.of("detail.unknown-area", area));
        }
        return path;
    }
}
