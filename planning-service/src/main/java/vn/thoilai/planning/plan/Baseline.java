package vn.thoilai.planning.plan;

import java.util.Map;
import java.util.TreeMap;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.Completeness;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.ReportLine;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.kit.problem.Texts;

/**
 * What a draft starts from: the classes of a year that count toward the target, by track.
 *
 * @param byTrack classes by code of the track
 * @param withoutTrack classes that count toward the target but belong to no track; unknown is taken as none
 */
record Baseline(Map<String, Integer> byTrack, int withoutTrack) {

    /**
     * Reads it from a report.
     *
     * @throws ProblemException 409 when a number is not fully known, or all are zero
     */
    static Baseline of(YearReport report) {
        Map<String, Integer> byTrack = new TreeMap<>();
        for (ReportLine line : report.lines()) {
            if (Boolean.TRUE.equals(line.countsTowardTarget()) && line.track() != null) {
                byTrack.merge(line.track().name(), known(line, report.year()), Integer::sum);
            }
        }
        int withoutTrack = report.lines().stream()
                .filter(line -> Boolean.TRUE.equals(line.countsTowardTarget()) && line.track() == null)
                .filter(line -> line.classes() != null && line.classes().value() != null)
                .mapToInt(line -> line.classes().value().intValueExact())
                .sum();
        Baseline baseline = new Baseline(byTrack, withoutTrack);
        if (baseline.total() == 0) {
            throw new ProblemException(
                    ProblemCode.CONFLICT, Texts.of("detail.baseline-zero", String.valueOf(report.year())));
        }
        return baseline;
    }

    int total() {
        return byTrack.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int known(ReportLine line, int year) {
        Figure classes = line.classes();
        if (classes == null || classes.value() == null || classes.completeness() != Completeness.COMPLETE) {
            throw new ProblemException(
                    ProblemCode.CONFLICT, Texts.of("detail.baseline-unknown", line.track(), String.valueOf(year)));
        }
        return classes.value().intValueExact();
    }
}
