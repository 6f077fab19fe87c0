package vn.thoilai.enrollment.datarequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import vn.thoilai.contract.enrollment.DataRequest;
import vn.thoilai.contract.enrollment.DataRequestExtension;
import vn.thoilai.contract.enrollment.DataRequestKind;
import vn.thoilai.contract.enrollment.DataRequestState;
import vn.thoilai.contract.enrollment.DataRequestTransition;
import vn.thoilai.contract.enrollment.NewDataRequest;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.EnrollmentConfig;
import vn.thoilai.enrollment.learner.RestrictingLearner;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/** Notes what persons ask about their data and follows it to its end. */
@ApplicationScoped
class DealingWithRequests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    DataRequests requests;

    @Inject
    RestrictingLearner learners;

    @Inject
    EnrollmentConfig config;

    @Transactional
    DataRequest register(NewDataRequest body) {
        LocalDate today = LocalDate.now(ZONE);
        LocalDate received = body.receivedOn() == null ? today : body.receivedOn();
        if (received.isAfter(today)) {
            throw ProblemException.invalid("/receivedOn", "past-or-present", Texts.of("rule.PastOrPresent"));
        }
        RestrictingLearner.Present learner = learners.hold(body.learner());
        DataRequestEntity request = new DataRequestEntity();
        request.centreId = learner.centreId();
        request.learnerId = body.learner();
        request.kind = body.kind();
        request.receivedOn = received;
        request.dueOn = received.plusDays(days(body.kind()));
        request.details = body.details();
        request.versionBefore = learner.version();
        requests.persistAndFlush(request);
        return requests.read(request.id);
    }

    @Transactional
    DataRequest move(UUID id, String ifMatch, DataRequestTransition body) {
        DataRequestEntity request = requests.lock(id);
        Preconditions.require(ifMatch, request.version);
        if (body.to() == DataRequestState.FULFILLED && request.kind == DataRequestKind.ERASE) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.fulfilled-by-erasing"));
        }
        request.requireWay(body.to());
        // The learner first: what is written of the request then is one change.
        if (body.to() == DataRequestState.FULFILLED) {
            request.fulfilBy(
                    request.isRestricting()
                            ? learners.restrict(request.learnerId)
                            : learners.hold(request.learnerId).version());
        } else if (body.to() == DataRequestState.LIFTED && !requests.restrictedByAnother(request)) {
            learners.lift(request.learnerId);
        }
        request.move(body.to(), body.reason());
        requests.flush();
        return requests.read(id);
    }

    @Transactional
    DataRequest extend(UUID id, String ifMatch, DataRequestExtension body) {
        DataRequestEntity request = requests.lock(id);
        Preconditions.require(ifMatch, request.version);
        request.extend(body.dueOn(), request.dueOn.plusDays(days(request.kind)), body.reason());
        requests.flush();
        return requests.read(id);
    }

    private int days(DataRequestKind kind) {
        EnrollmentConfig.DataRequestDays days = config.dataRequestDays();
        return switch (kind) {
            case ACCESS -> days.access();
            case RECTIFY -> days.rectify();
            case ERASE -> days.erase();
            case RESTRICT -> days.restrict();
            case OBJECT -> days.object();
            case WITHDRAW_CONSENT -> days.withdrawConsent();
        };
    }
}
