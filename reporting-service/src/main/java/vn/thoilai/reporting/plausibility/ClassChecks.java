package vn.thoilai.reporting.plausibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.reporting.Finding;
import vn.thoilai.reporting.rules.Check;

/** Looks at one class by itself. */
final class ClassChecks {

    private final ClassSeen seen;
    private final Links links;
    private final List<Finding> findings = new ArrayList<>();

    private ClassChecks(ClassSeen seen, Links links) {
        this.seen = seen;
        this.links = links;
    }

    static List<Finding> of(ClassSeen seen, Links links) {
        ClassChecks checks = new ClassChecks(seen, links);
        checks.numbers();
        checks.whatIsMissing();
        checks.whereItCounts();
        return checks.findings;
    }

    private void numbers() {
        above(Check.ATTENDED_ABOVE_SUMMONED, "attended", seen.attended(), "summoned", seen.summoned());
        above(
                Check.PARTICIPATIONS_ABOVE_SUMMONED,
                "participations",
                seen.participations(),
                "summoned",
                seen.summoned());
        above(
                Check.ASSESSED_ABOVE_PARTICIPATIONS,
                "assessed",
                seen.assessed(),
                "participations",
                seen.participations());
        above(Check.PASSED_ABOVE_ASSESSED, "passed", seen.passed(), "assessed", seen.assessed());
        above(Check.FAIR_OR_BETTER_ABOVE_PASSED, "fairOrBetter", seen.fairOrBetter(), "passed", seen.passed());
        above(
                Check.PARTICIPATIONS_ABOVE_CAPACITY,
                "participations",
                seen.participations(),
                "capacity",
                seen.capacity());
        // Where nobody is graded, taking part is what earns the certificate.
        boolean graded = seen.assessed() != null && seen.assessed() > 0;
        above(
                Check.CERTIFIED_ABOVE_PASSED,
                "certified",
                seen.certified(),
                graded ? "passed" : "participations",
                graded ? seen.passed() : seen.participations());
    }

    private void whatIsMissing() {
        boolean empty = isZero(seen.participations());
        boolean running = seen.held() || seen.state() == ClassState.IN_SESSION;
        if (running && empty) {
            find(Check.NO_PARTICIPATION, "PARTICIPATIONS", "participations", seen.participations());
        }
        boolean ungraded = isZero(seen.assessed()) && seen.participations() != null && !empty;
        if (seen.state() == ClassState.CLOSED && seen.delivery() == Delivery.OWN && ungraded) {
            find(Check.CLOSED_WITHOUT_GRADES, "ASSESSED", "participations", seen.participations(), "assessed", 0);
        }
        if (seen.held() && !seen.hosted() && (seen.attended() == null || seen.unmarked() > 0)) {
            Integer unmarked = seen.unmarked() > 0 ? Integer.valueOf(seen.unmarked()) : seen.participations();
            find(Check.ATTENDANCE_UNKNOWN, "ATTENDED", "unmarked", unmarked);
        }
        if (seen.held() && !seen.hosted() && isZero(seen.sessionsHeld())) {
            find(Check.NO_SESSION, "CLASSES", "sessionsHeld", 0);
        }
    }

    private void whereItCounts() {
        if (!seen.hosted() && seen.startDate().getYear() != seen.planYear()) {
            find(
                    Check.START_OUTSIDE_PLAN_YEAR,
                    "CLASSES",
                    "startYear",
                    seen.startDate().getYear(),
                    "planYear",
                    seen.planYear());
        }
        if (seen.hosted() && seen.countsTowardTarget()) {
            find(Check.HOSTED_TOWARD_TARGET, "CLASSES");
        }
    }

    private void above(Check check, String part, Integer value, String whole, Integer bound) {
        if (value != null && bound != null && value > bound) {
            find(check, part.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT), part, value, whole, bound);
        }
    }

    private void find(Check check, String indicator, Object... namesAndValues) {
        findings.add(links.of(seen, indicator).by(check, namesAndValues));
    }

    private static boolean isZero(Integer value) {
        return value != null && value == 0;
    }
}
