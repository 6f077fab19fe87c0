package vn.thoilai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.FrozenReport;
import vn.thoilai.contract.reporting.Report;
import vn.thoilai.contract.reporting.ReportState;
import vn.thoilai.contract.reporting.Severity;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.db.Sql;
import vn.thoilai.reporting.plausibility.LookingThroughYear;
import vn.thoilai.reporting.year.Asked;

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
    LookingThroughYear looking;

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
        YearReport counted = figures.live(report, cutOff);
        requirePlausible(counted, report.asked(cutOff));
        byte[] document = frozen.bytes(content(report, cutOff, inForce, counted));
        report.submit(snapshots.add(report, cutOff, document), inForce, cutOff);
        reports.flush();
        return describing.of(report);
    }

    /** Figures that contradict themselves are put right first. What only stands out is for the approver to judge. */
    private void requirePlausible(YearReport counted, Asked asked) {
        List<FieldProblem> errors = looking.look(counted, asked).findings().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(each -> new FieldProblem("/to", each.rule(), each.text()))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.CONFLICT, Texts.of("report.not-plausible", errors.size()), errors, List.of());
        }
    }

    private FrozenReport content(ReportEntity report, LocalDate cutOff, UUID inForce, YearReport counted) {
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
                counted);
    }
}
