package vn.thoilai.enrollment.class_;

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
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.ClassTransition;
import vn.thoilai.contract.enrollment.ClassUpdate;
import vn.thoilai.contract.enrollment.ClassesApi;
import vn.thoilai.contract.enrollment.NewClass;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.kit.idempotency.Idempotent;

class ClassesResource implements ClassesApi {

    @Inject
    Classes classes;

    @Inject
    RegisteringClass registering;

    @Inject
    ChangingClass changing;

    @Inject
    MovingClass moving;

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
    public Page<TrainingClass> listClasses(
            String centre,
            Integer year,
            String code,
            Track track,
            Delivery delivery,
            String programme,
            ClassState state,
            String cursor,
            int limit) {
        return classes.list(new ClassFilter(centre, year, code, track, delivery, programme, state), cursor, limit);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    @ResponseStatus(201)
    @Idempotent
    public TrainingClass registerClass(String idempotencyKey, NewClass body) {
        return registering.register(body);
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
    public TrainingClass readClass(UUID classId) {
        return classes.read(classId);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    public TrainingClass updateClass(UUID classId, String ifMatch, ClassUpdate body) {
        return changing.change(classId, ifMatch, body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR})
    public TrainingClass moveClass(UUID classId, String ifMatch, ClassTransition body) {
        return moving.move(classId, ifMatch, body);
    }
}
