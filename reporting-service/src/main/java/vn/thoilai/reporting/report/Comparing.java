package vn.thoilai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.FigureDifference;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.contract.reporting.ReportDifferences;
import vn.thoilai.contract.reporting.RowDifference;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.db.Sql;

/** Holds a report against another one, or against what is known now. */
@ApplicationScoped
class Comparing {

    private static final String NOW = "now";

    @Inject
    Reports reports;

    @Inject
    ReportFigures figures;

    @Inject
    FiguresApart apart;

    @Inject
    RowsApart rows;

    @Inject
    Sql sql;

    @Transactional
    ReportDifferences figures(UUID id, String with) {
        freezeView();
        ReportEntity report = reports.require(id);
        YearReport other = with.equals(NOW) ? figures.live(report, null) : figures.of(like(report, with));
        FiguresApart.Paired paired = apart.pair(figures.of(report), other);
        List<FigureDifference> differences =
                paired.different("/reporting/v1/reports/" + id + "/differences/rows?with=" + with);
        return new ReportDifferences(id, with, paired.count(), differences);
    }

    @Transactional
    Page<RowDifference> rows(UUID id, String with, Indicator indicator, String line, String cursor, int limit) {
        freezeView();
        ReportEntity report = reports.require(id);
        Side other = with.equals(NOW) ? Side.live(report, null) : Side.of(like(report, with));
        RowsApart.Asked asked = new RowsApart.Asked(id, with, indicator, line);
        return rows.page(asked, Side.of(report), other, cursor, limit);
    }

    /** Both sides are of one moment. */
    private void freezeView() {
        sql.execute("set transaction isolation level repeatable read read only");
    }

    private ReportEntity like(ReportEntity report, String with) {
        ReportEntity other =
                reports.findByIdOptional(UUID.fromString(with)).orElseThrow(() -> refused("report.no-such"));
        if (!other.centre.equals(report.centre) || other.year != report.year) {
            throw refused("report.other-subject");
        }
        return other;
    }

    private static ProblemException refused(String text) {
        return ProblemException.invalid("query/with", "not-comparable", Texts.of(text));
    }
}
