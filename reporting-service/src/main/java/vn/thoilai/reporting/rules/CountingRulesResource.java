package vn.thoilai.reporting.rules;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.CountingRule;
import vn.thoilai.contract.reporting.CountingRulesApi;
import vn.thoilai.kit.identity.Roles;

/** Counting rules over HTTP. */
@RolesAllowed({
    Roles.TRAINING_OFFICER,
    Roles.LECTURER,
    Roles.DIRECTOR,
    Roles.CITY_OFFICER,
    Roles.CITY_SYSTEM,
    Roles.AUDITOR,
    Roles.SERVICE
})
class CountingRulesResource implements CountingRulesApi {

    @Override
    public List<CountingRule> listCountingRules() {
        return Arrays.stream(Rule.values()).map(Rule::told).toList();
    }

    @Override
    public CountingRule readCountingRule(String rule) {
        return Rule.find(rule).map(Rule::told).orElseThrow(() -> ProblemException.notFound(null));
    }
}
