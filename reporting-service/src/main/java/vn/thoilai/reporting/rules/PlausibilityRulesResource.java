package vn.thoilai.reporting.rules;

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
import java.util.List;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.PlausibilityRule;
import vn.thoilai.contract.reporting.PlausibilityRulesApi;

/** Rules of plausibility over HTTP. */
class PlausibilityRulesResource implements PlausibilityRulesApi {

    @Inject
    PlausibilityRules rules;

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
    public List<PlausibilityRule> listPlausibilityRules() {
        return rules.all();
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
    public PlausibilityRule readPlausibilityRule(String rule) {
        return rules.find(rule).orElseThrow(() -> ProblemException.notFound(null));
    }
}
