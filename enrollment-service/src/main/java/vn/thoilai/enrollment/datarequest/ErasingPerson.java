package vn.thoilai.enrollment.datarequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.DataRequest;
import vn.thoilai.contract.enrollment.DataRequestKind;
import vn.thoilai.contract.enrollment.DataRequestState;
import vn.thoilai.contract.enrollment.Erasure;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.learner.RestrictingLearner;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/**
 * Makes a person a tombstone: figures stay, and tell of nobody. What goes, the database's erase_person lists. Who was still
 * to come to a class gives his place back, and what else he asked about his data comes to an end.
 */
@ApplicationScoped
class ErasingPerson {

    @Inject
    DataRequests requests;

    @Inject
    RestrictingLearner learners;

    @Inject
    Changes changes;

    @Transactional
    DataRequest erase(UUID id, String ifMatch, Erasure body) {
        requests.lockAllOfPerson(id);
        DataRequestEntity request = requests.lock(id);
        Preconditions.require(ifMatch, request.version);
        if (request.kind != DataRequestKind.ERASE) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.not-about-erasing"));
        }
        request.requireWay(DataRequestState.FULFILLED);
        learners.holdForErasure(request.learnerId);
        List<String> open = requests.openClasses(request.learnerId);
        boolean forced =
                body.despiteOpenClasses() != null && !body.despiteOpenClasses().isBlank();
        if (!open.isEmpty() && !forced) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    Texts.of("detail.classes-open", String.join(", ", open)),
                    open.stream()
                            .map(code -> new FieldProblem("/despiteOpenClasses", "class-open", code))
                            .toList(),
                    List.of());
        }
        if (forced) {
            request.reason = body.despiteOpenClasses();
            requests.flush();
        }
        List<UUID> withdrawn = requests.withdrawFromClasses(request.learnerId);
        requests.erase(id);
        requests.closeOthers(request, Texts.of("detail.learner-erased"));
        if (!withdrawn.isEmpty()) {
            changes.enrollmentsChanged(withdrawn.toArray(UUID[]::new));
        }
        changes.learnerChanged(request.learnerId);
        requests.getEntityManager().clear();
        return requests.read(id);
    }
}
