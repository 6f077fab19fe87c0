package vn.thoilai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.Report;
import vn.thoilai.contract.reporting.ReportState;
import vn.thoilai.contract.reporting.ReportTransition;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.lifecycle.LifeCycle;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.signing.SigningKeys;

/** Moves a report along its life cycle, each way in a transaction of its own kind. */
@ApplicationScoped
class MovingReport {

    @Inject
    Reports reports;

    @Inject
    Caller caller;

    @Inject
    SubmittingReport submitting;

    @Inject
    DecidingReport deciding;

    @Inject
    PublishingReport publishing;

    @Inject
    SigningKeys keys;

    Report move(UUID id, String ifMatch, ReportTransition wanted) {
        ReportState to = wanted.to();
        requireMayMove(id, to);
        if (to != ReportState.RETURNED && wanted.reason() != null) {
            throw ProblemException.invalid("/reason", "not-used", Texts.of("report.not-used", to));
        }
        return switch (to) {
            case SUBMITTED -> submitting.submit(id, ifMatch);
            case RETURNED -> deciding.handBack(id, ifMatch, wanted.reason());
            case APPROVED -> deciding.approve(id, ifMatch);
            case PUBLISHED -> publishing.publish(id, ifMatch, keys.present());
            case DRAFT, SUPERSEDED -> throw unreachable(id, to);
        };
    }

    /** Of what he may not know of, a caller learns nothing, also not that his role would not do. */
    private void requireMayMove(UUID id, ReportState to) {
        String role = ReportLifeCycle.mover(to);
        if (role != null && !caller.has(role)) {
            state(id);
            throw new ProblemException(ProblemCode.FORBIDDEN, Texts.of("detail.forbidden", role));
        }
    }

    private ProblemException unreachable(UUID id, ReportState to) {
        ReportState from = state(id);
        Set<ReportState> ways = ReportLifeCycle.WAYS.from(from);
        return LifeCycle.illegal(Texts.of("detail.does-not-lead", from, to), ways);
    }

    @Transactional
    ReportState state(UUID id) {
        return reports.require(id).state;
    }
}
