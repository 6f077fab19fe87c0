package vn.thoilai.enrollment.session;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.CITY_OFFICER;
import static vn.thoilai.kit.identity.Roles.CITY_SYSTEM;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LEARNER;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.SENDING_UNIT;
import static vn.thoilai.kit.identity.Roles.SERVICE;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.AddedSessions;
import vn.thoilai.contract.enrollment.NewSessions;
import vn.thoilai.contract.enrollment.Session;
import vn.thoilai.contract.enrollment.SessionPlan;
import vn.thoilai.contract.enrollment.SessionState;
import vn.thoilai.contract.enrollment.SessionTransition;
import vn.thoilai.contract.enrollment.SessionsApi;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.kit.idempotency.Idempotent;

class SessionsResource implements SessionsApi {

    @Inject
    Classes classes;

    @Inject
    Sessions sessions;

    @Inject
    PlanningSessions planning;

    @Inject
    ChangingSession changing;

    @Override
    @RolesAllowed({
        TRAINING_OFFICER,
        LECTURER,
        DIRECTOR,
        LEARNER,
        SENDING_UNIT,
        CITY_OFFICER,
        CITY_SYSTEM,
        AUDITOR,
        SERVICE
    })
    public Page<Session> listSessions(UUID classId, SessionState state, String cursor, int limit) {
        classes.read(classId);
        return sessions.list(classId, state, cursor, limit);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    @ResponseStatus(201)
    @Idempotent
    public Session addSession(UUID classId, String idempotencyKey, SessionPlan body) {
        return planning.add(classId, body);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    @Idempotent
    public AddedSessions addSessions(UUID classId, String idempotencyKey, NewSessions body) {
        return new AddedSessions(planning.addAll(classId, body.sessions()));
    }

    @Override
    @RolesAllowed({
        TRAINING_OFFICER,
        LECTURER,
        DIRECTOR,
        LEARNER,
        SENDING_UNIT,
        CITY_OFFICER,
        CITY_SYSTEM,
        AUDITOR,
        SERVICE
    })
    public Session readSession(UUID classId, UUID session) {
        return sessions.read(classId, session);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    public Session updateSession(UUID classId, UUID session, String ifMatch, SessionPlan body) {
        return changing.change(classId, session, ifMatch, body);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    public void deleteSession(UUID classId, UUID session, String ifMatch) {
        changing.delete(classId, session, ifMatch);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER})
    public Session moveSession(UUID classId, UUID session, String ifMatch, SessionTransition body) {
        return changing.move(classId, session, ifMatch, body.to());
    }
}
