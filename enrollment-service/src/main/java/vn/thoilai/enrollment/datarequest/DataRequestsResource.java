package vn.thoilai.enrollment.datarequest;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.DataRequest;
import vn.thoilai.contract.enrollment.DataRequestExtension;
import vn.thoilai.contract.enrollment.DataRequestState;
import vn.thoilai.contract.enrollment.DataRequestTransition;
import vn.thoilai.contract.enrollment.DataRequestsApi;
import vn.thoilai.contract.enrollment.Disclosure;
import vn.thoilai.contract.enrollment.Erasure;
import vn.thoilai.contract.enrollment.NewDataRequest;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.idempotency.Idempotent;
import vn.thoilai.kit.problem.Texts;

class DataRequestsResource implements DataRequestsApi {

    @Inject
    DataRequests requests;

    @Inject
    DealingWithRequests dealing;

    @Inject
    ErasingPerson erasing;

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, AUDITOR})
    public Page<DataRequest> listDataRequests(
            String centre, UUID learner, DataRequestState state, Boolean overdue, String cursor, int limit) {
        return requests.list(new DataRequestFilter(centre, learner, state, overdue), cursor, limit);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    @ResponseStatus(201)
    @Idempotent
    public DataRequest registerDataRequest(String idempotencyKey, NewDataRequest body) {
        return dealing.register(body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, AUDITOR})
    public DataRequest readDataRequest(UUID request) {
        return requests.read(request);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    public DataRequest moveDataRequest(UUID request, String ifMatch, DataRequestTransition body) {
        return dealing.move(request, ifMatch, body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    public DataRequest extendDataRequest(UUID request, String ifMatch, DataRequestExtension body) {
        return dealing.extend(request, ifMatch, body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    public Disclosure readDisclosure(UUID request) {
        DataRequest of = requests.read(request);
        return requests.disclosure(request)
                .map(data -> new Disclosure(request, of.centre(), of.learner(), Instant.now(), data))
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.nothing-to-disclose")));
    }

    @Override
    @RolesAllowed(DIRECTOR)
    public DataRequest erasePerson(UUID request, String ifMatch, Erasure body) {
        return erasing.erase(request, ifMatch, body);
    }
}
