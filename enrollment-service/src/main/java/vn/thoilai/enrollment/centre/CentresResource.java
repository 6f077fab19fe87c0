package vn.thoilai.enrollment.centre;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Centre;
import vn.thoilai.contract.enrollment.CentreUpdate;
import vn.thoilai.contract.enrollment.CentresApi;
import vn.thoilai.contract.enrollment.NewCentre;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.idempotency.Idempotent;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.problem.Texts;

class CentresResource implements CentresApi {

    @Inject
    Centres centres;

    @Inject
    KeepingCentres keeping;

    @Override
    @Authenticated
    public Page<Centre> listCentres(String area, String cursor, int limit) {
        return centres.list(area, cursor, limit);
    }

    @Override
    @RolesAllowed({Roles.CITY_OFFICER, Roles.TRAINING_OFFICER})
    @ResponseStatus(201)
    @Idempotent
    public Centre registerCentre(String idempotencyKey, NewCentre body) {
        return keeping.register(body);
    }

    @Override
    @Authenticated
    public Centre readCentre(String centre) {
        return centres.read(centre)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.unknown-centre", centre)));
    }

    @Override
    @RolesAllowed({Roles.TRAINING_OFFICER, Roles.DIRECTOR, Roles.CITY_OFFICER})
    public Centre updateCentre(String centre, String ifMatch, CentreUpdate body) {
        return keeping.update(centre, ifMatch, body);
    }
}
