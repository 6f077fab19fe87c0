package vn.thoilai.enrollment.programme;

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
import vn.thoilai.contract.Page;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.Programme;
import vn.thoilai.contract.enrollment.ProgrammesApi;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

class ProgrammesResource implements ProgrammesApi {

    @Inject
    Programmes programmes;

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
    public Page<Programme> listProgrammes(Track track, String cursor, int limit) {
        return programmes.list(track, cursor, limit);
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
    public Programme readProgramme(String programme) {
        return programmes
                .find(programme)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.unknown-programme", programme)));
    }
}
