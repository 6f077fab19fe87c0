package vn.thoilai.reporting.plausibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thoilai.contract.reporting.Finding;
import vn.thoilai.contract.reporting.Severity;
import vn.thoilai.contract.reporting.YearFindings;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.reporting.ReportingConfig;
import vn.thoilai.reporting.year.Asked;
import vn.thoilai.reporting.year.YearReports;

/** Looks through the figures of a centre's year for what is not plausible. */
@ApplicationScoped
public class LookingThroughYear {

    private static final String ALL = "TOTAL";

    @Inject
    YearReports reports;

    @Inject
    ClassesSeen classes;

    @Inject
    ReportingConfig config;

    /**
     * The findings, errors first, with how many there are of each kind and how fresh the figures are.
     *
     * @throws vn.thoilai.contract.problem.ProblemException 404 when the caller may not know of the centre
     */
    @Transactional
    public YearFindings look(String centre, Asked asked) {
        // First, for it makes everything that is read here be of one moment.
        return look(reports.report(centre, asked), asked);
    }

    /** Those of a report that was computed for what is asked, in a transaction whose view is frozen already. */
    @Transactional(TxType.MANDATORY)
    public YearFindings look(YearReport report, Asked asked) {
        Links links = new Links(report.centre(), asked);
        List<Finding> found = new ArrayList<>(SumChecks.of(report, links));
        found.addAll(ofClasses(classes.of(report.centre(), asked), asked.year(), links));
        List<Finding> findings =
                found.stream().sorted(Comparator.comparing(Finding::severity)).toList();
        int errors = (int) findings.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .count();
        return new YearFindings(
                report.centre(),
                report.year(),
                report.period(),
                report.cutOff(),
                errors,
                findings.size() - errors,
                findings,
                report.sources());
    }

    private List<Finding> ofClasses(List<ClassSeen> seen, int year, Links links) {
        List<ClassSeen> now =
                seen.stream().filter(each -> each.planYear() == year).toList();
        List<ClassSeen> before =
                seen.stream().filter(each -> each.planYear() != year).toList();
        List<Finding> found = new ArrayList<>();
        now.forEach(each -> found.addAll(ClassChecks.of(each, links)));
        Map<String, List<ClassSeen>> formerLines = byLine(before);
        byLine(now).forEach((line, ofIt) -> {
            List<ClassSeen> former = formerLines.getOrDefault(line, List.of());
            LineChecks checks = new LineChecks(line, ofIt, former, config.plausibility(), links);
            found.addAll(checks.outliers().jumps().findings());
        });
        found.addAll(new LineChecks(ALL, now, before, config.plausibility(), links)
                .jumps()
                .findings());
        return found;
    }

    private static Map<String, List<ClassSeen>> byLine(List<ClassSeen> classes) {
        return classes.stream().collect(Collectors.groupingBy(ClassSeen::line, TreeMap::new, Collectors.toList()));
    }
}
