package vn.thoilai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.thoilai.contract.reporting.Report;
import vn.thoilai.contract.reporting.ReportState;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.lifecycle.AllowedActions;

/** Reports as they are told, with what the caller may do with them. */
@ApplicationScoped
class Describing {

    @Inject
    Snapshots snapshots;

    @Inject
    AllowedActions actions;

    @Inject
    Acting acting;

    Report of(ReportEntity report) {
        return told(report, hashes(List.of(report)), allowed(report));
    }

    /** Those of a list, which does not tell what may be done. */
    List<Report> of(Collection<ReportEntity> reports) {
        Map<UUID, String> hashes = hashes(reports);
        return reports.stream().map(report -> told(report, hashes, null)).toList();
    }

    private Map<UUID, String> hashes(Collection<ReportEntity> reports) {
        return snapshots.hashes(reports.stream()
                .map(report -> report.snapshot)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new));
    }

    private static Report told(ReportEntity report, Map<UUID, String> hashes, List<String> allowed) {
        return new Report(
                report.id,
                report.subjectKind,
                report.centre,
                report.year,
                report.kind,
                report.span(),
                report.cutOff,
                report.texts(),
                report.state,
                report.returnReason,
                report.submittedAt,
                report.approvedAt,
                report.publishedAt,
                report.isOpen() ? null : hashes.get(report.snapshot),
                report.signingKey,
                report.supersedes,
                report.supersededBy,
                allowed,
                report.version);
    }

    private List<String> allowed(ReportEntity report) {
        Set<String> roles = acting.present().roles();
        List<String> allowed = new ArrayList<>();
        if (report.isOpen()) {
            allowed.add("updateReport");
        }
        for (ReportState to : ReportLifeCycle.WAYS.from(report.state)) {
            if (roles.contains(ReportLifeCycle.mover(to))) {
                allowed.add(AllowedActions.move("moveReport", to));
            }
        }
        return actions.among(allowed.stream());
    }
}
