package vn.thoilai.enrollment.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.GradeBand;
import vn.thoilai.contract.enrollment.GradingPolicy;
import vn.thoilai.contract.enrollment.NewGradingPolicy;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.centre.Centres;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.kit.problem.Texts;

/** Issues a further version of a policy for the classes of a centre. */
@ApplicationScoped
class IssuingPolicy {

    private static final String DEFAULT = "default";

    @Inject
    GradingPolicies policies;

    @Inject
    Centres centres;

    @Inject
    Changes changes;

    @Transactional
    GradingPolicy issue(NewGradingPolicy body) {
        check(body.bands());
        UUID centre = centres.require(body.centre(), "/centre");
        String code = policies.issue(centre, body.name() == null ? DEFAULT : body.name(), body);
        changes.announce(
                "gradingPolicy", "SELECT p.id FROM grading_policy p WHERE p.code = :code", Map.of("code", code));
        return policies.find(code).orElseThrow();
    }

    /** Every score has exactly one grade, and a higher score never a worse one. */
    private static void check(List<GradeBand> bands) {
        List<GradeBand> bestFirst =
                bands.stream().sorted(Comparator.comparing(GradeBand::grade)).toList();
        GradeBand lowest = bestFirst.get(bestFirst.size() - 1);
        boolean descending = IntStream.range(1, bestFirst.size())
                .allMatch(index -> isBetter(bestFirst.get(index - 1), bestFirst.get(index)));
        if (!descending || lowest.grade() != Grade.FAIL || lowest.minimum().compareTo(BigDecimal.ZERO) != 0) {
            throw ProblemException.invalid("/bands", "not-ascending", Texts.of("rule.bands"));
        }
    }

    private static boolean isBetter(GradeBand one, GradeBand other) {
        return one.grade() != other.grade() && one.minimum().compareTo(other.minimum()) > 0;
    }
}
