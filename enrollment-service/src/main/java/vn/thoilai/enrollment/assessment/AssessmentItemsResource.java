package vn.thoilai.enrollment.assessment;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LEARNER;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.AssessmentItem;
import vn.thoilai.contract.enrollment.AssessmentItemUpdate;
import vn.thoilai.contract.enrollment.AssessmentItemsApi;
import vn.thoilai.contract.enrollment.ItemScores;
import vn.thoilai.contract.enrollment.NewAssessmentItem;
import vn.thoilai.contract.enrollment.ScoreEntries;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.kit.idempotency.Idempotent;

/** What a class is assessed by is told to who belongs to it; scores, to those who enter and approve them. */
class AssessmentItemsResource implements AssessmentItemsApi {

    @Inject
    Classes classes;

    @Inject
    AssessmentItems items;

    @Inject
    KeepingItems keeping;

    @Inject
    EnteringScores entering;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, LEARNER, AUDITOR})
    public Page<AssessmentItem> listAssessmentItems(UUID classId, String cursor, int limit) {
        classes.read(classId);
        return items.list(classId, cursor, limit);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    @ResponseStatus(201)
    @Idempotent
    public AssessmentItem addAssessmentItem(UUID classId, String idempotencyKey, NewAssessmentItem body) {
        return keeping.add(classId, body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, LEARNER, AUDITOR})
    public AssessmentItem readAssessmentItem(UUID classId, UUID item) {
        return items.require(classId, item).toItem();
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    public AssessmentItem updateAssessmentItem(UUID classId, UUID item, String ifMatch, AssessmentItemUpdate body) {
        return keeping.change(classId, item, ifMatch, body);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    public void deleteAssessmentItem(UUID classId, UUID item, String ifMatch) {
        keeping.delete(classId, item, ifMatch);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, AUDITOR})
    public ItemScores readItemScores(UUID classId, UUID item) {
        return entering.read(classId, item);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER})
    public ItemScores enterScores(UUID classId, UUID item, String ifMatch, ScoreEntries body) {
        return entering.enter(classId, item, ifMatch, body.scores());
    }
}
