package vn.thoilai.reporting.plausibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.thoilai.contract.reporting.Finding;
import vn.thoilai.reporting.ReportingConfig;
import vn.thoilai.reporting.rules.Check;

/** Looks at the classes of one line, or of all, together: against each other and against those of the year before. */
final class LineChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String line;
    private final List<ClassSeen> now;
    private final List<ClassSeen> before;
    private final ReportingConfig.Plausibility bounds;
    private final Links links;
    private final List<Finding> findings = new ArrayList<>();

    LineChecks(
            String line,
            List<ClassSeen> now,
            List<ClassSeen> before,
            ReportingConfig.Plausibility bounds,
            Links links) {
        this.line = line;
        this.now = now;
        this.before = before;
        this.bounds = bounds;
        this.links = links;
    }

    /** Classes that stand out among those of the line. */
    LineChecks outliers() {
        List<ClassSeen> known =
                now.stream().filter(each -> each.participations() != null).toList();
        if (known.size() < Outliers.FEWEST) {
            return this;
        }
        Outliers outliers =
                Outliers.among(known.stream().map(ClassSeen::participations).toList());
        for (ClassSeen each : known) {
            double score = outliers.score(each.participations());
            if (score > bounds.outlierScore().doubleValue()) {
                findings.add(links.of(each, "PARTICIPATIONS")
                        .by(
                                Check.OUTLIER,
                                "participations",
                                each.participations(),
                                "median",
                                decimal(outliers.median()),
                                "score",
                                decimal(score)));
            }
        }
        return this;
    }

    /** What has changed since the year before more than it usually does; nothing when nothing is known of that year. */
    LineChecks jumps() {
        if (now.isEmpty() || before.isEmpty()) {
            return this;
        }
        jump(Check.CLASSES_JUMP, "CLASSES", "classes", now.size(), before.size());
        Long participations = sum(now, ClassSeen::participations);
        Long formerly = sum(before, ClassSeen::participations);
        if (participations != null && formerly != null) {
            jump(Check.PARTICIPATIONS_JUMP, "PARTICIPATIONS", "participations", participations, formerly);
        }
        BigDecimal ratio = attendance(now);
        BigDecimal formerRatio = attendance(before);
        if (ratio != null
                && formerRatio != null
                && ratio.subtract(formerRatio).abs().compareTo(bounds.attendancePoints()) > 0) {
            findings.add(links.of(line, "ATTENDANCE_RATIO")
                    .by(Check.ATTENDANCE_JUMP, "attendancePercent", ratio, "yearBefore", formerRatio));
        }
        return this;
    }

    List<Finding> findings() {
        return findings;
    }

    private void jump(Check check, String indicator, String name, long value, long formerly) {
        if (formerly == 0) {
            return;
        }
        BigDecimal percent = percent(value - formerly, formerly);
        if (percent.abs().compareTo(bounds.countPercent()) > 0) {
            findings.add(
                    links.of(line, indicator).by(check, name, value, "yearBefore", formerly, "changePercent", percent));
        }
    }

    /** Null when a class does not know its number. */
    private static Long sum(List<ClassSeen> classes, Function<ClassSeen, Integer> number) {
        long sum = 0;
        for (ClassSeen each : classes) {
            Integer value = number.apply(each);
            if (value == null) {
                return null;
            }
            sum += value;
        }
        return sum;
    }

    /** Over the classes that know both, as the report has it; null when that is none. */
    private static BigDecimal attendance(List<ClassSeen> classes) {
        List<ClassSeen> known =
                classes.stream().filter(ClassSeen::attendanceKnown).toList();
        long summoned = sum(known, ClassSeen::summoned);
        return summoned == 0 ? null : percent(sum(known, ClassSeen::attended), summoned);
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
