package vn.thoilai.reporting.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.reporting.Finding;
import vn.thoilai.contract.reporting.NewPublishedFigures;
import vn.thoilai.contract.reporting.PublishedCertificates;
import vn.thoilai.contract.reporting.PublishedLine;
import vn.thoilai.contract.reporting.PublishedNextYear;
import vn.thoilai.contract.reporting.PublishedScope;
import vn.thoilai.contract.reporting.PublishedTarget;
import vn.thoilai.contract.reporting.TargetBasis;
import vn.thoilai.reporting.rules.Check;
import vn.thoilai.reporting.rules.Found;

/**
 * What the numbers and days of a publication do not agree in among themselves. Only numbers stated exactly contradict
 * each other.
 */
final class PublicationFindings {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NewPublishedFigures published;
    private final PublishedTotals totals;
    private final List<Finding> findings = new ArrayList<>();

    private PublicationFindings(NewPublishedFigures published) {
        this.published = published;
        this.totals = new PublishedTotals(published.lines());
    }

    static List<Finding> of(NewPublishedFigures published) {
        PublicationFindings look = new PublicationFindings(published);
        published.lines().forEach(look::line);
        look.sums();
        look.certificates();
        look.target();
        look.nextYear();
        look.days();
        return look.findings;
    }

    private void line(PublishedLine line) {
        String words = LineWords.of(line);
        Stated came = line.attended() != null ? line.attended() : line.participations();
        part(words, "attended", line.attended(), "summoned", line.summoned());
        part(words, "participations", line.participations(), "summoned", line.summoned());
        part(words, "heads", line.heads(), "participations", line.participations());
        part(words, "assessed", line.assessed(), "participations", line.participations());
        part(words, "passed", line.passed(), "assessed", line.assessed());
        part(words, "fairOrBetter", line.fairOrBetter(), "passed", line.passed());
        part(words, "certified", line.certified(), "participations", line.participations());
        percent(words, line.attendancePercent(), exact(came), exact(line.summoned()));
        percent(words, line.passedPercent(), exact(line.passed()), exact(line.assessed()));
        percent(words, line.fairOrBetterPercent(), exact(line.fairOrBetter()), exact(line.assessed()));
    }

    private void sums() {
        for (PublishedTotals.Number number : PublishedTotals.Number.values()) {
            for (PublishedScope scope : List.of(PublishedScope.TOTAL_TOWARD_TARGET, PublishedScope.TOTAL)) {
                Integer total = totals.printed(scope, number);
                long sum = totals.sum(scope, number);
                if (total != null && sum > total) {
                    find(scope + ", " + number, Check.PUBLISHED_SUM_ABOVE_TOTAL, "sum", sum, "total", total);
                }
            }
            Integer counting = totals.printed(PublishedScope.TOTAL_TOWARD_TARGET, number);
            above(
                    PublishedScope.TOTAL.name(),
                    "towardTarget",
                    counting,
                    "total",
                    totals.printed(PublishedScope.TOTAL, number));
        }
    }

    private void certificates() {
        PublishedCertificates certificates = published.certificatesWithoutClass();
        if (certificates != null) {
            above(certificates.kind(), "inPeriod", certificates.inPeriod(), "cumulative", certificates.cumulative());
        }
    }

    private void target() {
        PublishedTarget target = published.target();
        if (target != null && target.basis() != TargetBasis.NOT_STATED) {
            PublishedTotals.Number number = target.basis() == TargetBasis.CLASSES
                    ? PublishedTotals.Number.CLASSES
                    : PublishedTotals.Number.PARTICIPATIONS;
            percent(
                    "TARGET, " + target.basis(),
                    target.attainmentPercent(),
                    totals.towardTarget(number),
                    exact(target.value()));
        }
    }

    private void nextYear() {
        PublishedNextYear next = published.nextYear();
        if (next == null) {
            return;
        }
        if (next.year() != published.year() + 1) {
            find("nextYear", Check.PUBLISHED_NEXT_YEAR, "printed", next.year(), "expected", published.year() + 1);
        }
        Integer now = totals.towardTarget(PublishedTotals.Number.CLASSES);
        boolean known = next.classes() != null && next.classes().value() != null;
        if (known && now != null && next.moreThanThisYear() != null) {
            long more = (long) next.classes().value() - now;
            if (more != next.moreThanThisYear()) {
                find(
                        "nextYear",
                        Check.PUBLISHED_NEXT_YEAR,
                        "moreThanThisYear",
                        next.moreThanThisYear(),
                        "difference",
                        more);
            }
        }
    }

    private void days() {
        LocalDate cutOff = published.cutOff();
        if (cutOff == null) {
            return;
        }
        if (published.publishedOn() != null && published.publishedOn().isBefore(cutOff)) {
            find("publishedOn", Check.PUBLISHED_DAYS);
        }
        if (cutOff.getYear() < published.year()) {
            find("cutOff", Check.PUBLISHED_DAYS);
        }
    }

    private void part(String line, String part, Stated value, String whole, Stated bound) {
        above(line, part, exact(value), whole, exact(bound));
    }

    private void above(String line, String part, Integer value, String whole, Integer bound) {
        if (value != null && bound != null && value > bound) {
            find(line, Check.PUBLISHED_PART_ABOVE_WHOLE, part, value, whole, bound);
        }
    }

    private void percent(String line, BigDecimal printed, Integer numerator, Integer denominator) {
        if (printed == null || numerator == null || denominator == null || denominator == 0) {
            return;
        }
        BigDecimal follows = BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), Math.max(0, printed.scale()), RoundingMode.HALF_UP);
        if (follows.compareTo(printed) != 0) {
            find(
                    line,
                    Check.PUBLISHED_PERCENT,
                    "printed",
                    printed,
                    "numerator",
                    numerator,
                    "denominator",
                    denominator,
                    "follows",
                    follows);
        }
    }

    private void find(String line, Check check, Object... namesAndValues) {
        findings.add(Found.inPublication(published.code(), line).by(check, namesAndValues));
    }

    private static Integer exact(Stated stated) {
        return stated != null && stated.qualifier() == Qualifier.EXACT ? stated.value() : null;
    }
}
