package vn.thoilai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.FrozenReport;
import vn.thoilai.contract.reporting.Report;
import vn.thoilai.contract.reporting.ReportState;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.db.Sql;

/** Submits a report: its figures and the rows behind them, of one moment, are kept as a document from then on. */
@ApplicationScoped
class SubmittingReport {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    Reports reports;

    @Inject
    Snapshots snapshots;

    @Inject
    ReportFigures figures;

    @Inject
    Frozen frozen;

    @Inject
    Describing describing;

    @Inject
    Sql sql;

    @Transactional
    Report submit(UUID id, String ifMatch) {
        // Figures and rows are to be of one moment. Who changed the report after it is found when it is locked.
        sql.execute("set transaction isolation level repeatable read");
        ReportEntity report = reports.lock(id);
        Preconditions.require(ifMatch, report.version);
        ReportLifeCycle.WAYS.require(report.state, ReportState.SUBMITTED);
        LocalDate today = LocalDate.now(VIETNAM);
        LocalDate cutOff = report.cutOff == null ? today : report.cutOff;
        if (cutOff.isAfter(today)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("report.cut-off-ahead", cutOff));
        }
        UUID inForce = reports.inForce(report).orElse(null);
        byte[] document = frozen.bytes(content(report, cutOff, inForce));
        report.submit(snapshots.add(report, cutOff, document), inForce, cutOff);
        reports.flush();
        return describing.of(report);
    }

    private FrozenReport content(ReportEntity report, LocalDate cutOff, UUID inForce) {
        return new FrozenReport(
                FrozenReport.FORMAT,
                report.id,
                report.submissions + 1,
                report.subjectKind,
                report.centre,
                report.year,
                report.kind,
                report.span(),
                cutOff,
                report.texts(),
                inForce,
                figures.live(report, cutOff));
    }
}
