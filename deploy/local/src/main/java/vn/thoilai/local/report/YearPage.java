package vn.thoilai.local.report;

import java.util.List;
import vn.thoilai.contract.reporting.ReportLine;
import vn.thoilai.contract.reporting.TargetAttainment;
import vn.thoilai.contract.reporting.YearReport;

/** A year's figures as a table. */
final class YearPage {

    private YearPage() {}

    static String of(YearReport report) {
        TextTable table = new TextTable(
                1,
                "Line",
                "Classes",
                "Participations",
                "Heads",
                "Summoned",
                "Attended",
                "Attendance",
                "Passed",
                "Fair or better");
        report.lines().forEach(line -> row(table, Words.line(line), line));
        table.rule();
        row(table, "Toward the target", report.towardTarget());
        row(table, "All classes", report.total());
        return report.centreNameVi() + ", " + report.year() + " (everything known up to " + report.cutOff() + ")\n\n"
                + table + targets(report.targets());
    }

    private static void row(TextTable table, String name, ReportLine line) {
        table.row(
                name,
                Words.of(line.classes()),
                Words.of(line.participations()),
                Words.of(line.heads()),
                Words.of(line.summoned()),
                Words.of(line.attended()),
                Words.of(line.attendanceRatio()),
                Words.of(line.passedShare()),
                Words.of(line.fairOrBetterShare()));
    }

    private static String targets(List<TargetAttainment> targets) {
        StringBuilder text = new StringBuilder("> and * count only the classes whose figures are known.\n\n");
        for (TargetAttainment target : targets) {
            text.append("Target in ")
                    .append(Words.code(target.basis()))
                    .append(": ")
                    .append(Words.of(target.target()))
                    .append("; reached ")
                    .append(Words.of(target.actual()))
                    .append(", that is ")
                    .append(Words.of(target.attainment()))
                    .append(" (version ")
                    .append(target.planVersion())
                    .append(" of the plan)\n");
        }
        return text.toString();
    }
}
