package vn.thoilai.enrollment.matching;

import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.DuplicatePair;
import vn.thoilai.contract.enrollment.LearnerMatches;
import vn.thoilai.contract.enrollment.LearnerMatchesApi;
import vn.thoilai.contract.enrollment.PersonToMatch;
import vn.thoilai.enrollment.centre.Centres;
import vn.thoilai.enrollment.sendingunit.SendingUnits;

class LearnerMatchesResource implements LearnerMatchesApi {

    @Inject
    Matches matches;

    @Inject
    Centres centres;

    @Inject
    SendingUnits units;

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    public LearnerMatches matchLearners(PersonToMatch body) {
        UUID centre = centres.require(body.centre(), "/centre");
        UUID unit = body.sendingUnit() == null ? null : units.require(centre, body.sendingUnit(), "/sendingUnit");
        return matches.of(new Matches.Described(centre, body.fullName(), body.birthDate(), unit, body.personalId()));
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    public Page<DuplicatePair> listLearnerDuplicates(String centre, String cursor, int limit) {
        return matches.pairs(centre, cursor, limit);
    }
}
