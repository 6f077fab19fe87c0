package vn.thoilai.enrollment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.AssessmentItem;
import vn.thoilai.contract.enrollment.AssessmentItemUpdate;
import vn.thoilai.contract.enrollment.NewAssessmentItem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.ClassEntity;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/** Says what a class is assessed by, and computes its results anew. No score is lost by it. */
@ApplicationScoped
class KeepingItems {

    @Inject
    Classes classes;

    @Inject
    AssessmentItems items;

    @Inject
    Scores scores;

    @Inject
    Results results;

    @Transactional
    AssessmentItem add(UUID classId, NewAssessmentItem body) {
        ClassEntity trainingClass = lockOpen(classId);
        if (results.recordedWithoutItems(classId)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.class-scores-stand"));
        }
        AssessmentItemEntity item = AssessmentItemEntity.of(trainingClass, body.code());
        item.describe(body.nameVi(), body.kind(), body.weight(), body.date());
        items.persist(item);
        return computed(item);
    }

    @Transactional
    AssessmentItem change(UUID classId, UUID id, String ifMatch, AssessmentItemUpdate body) {
        lockOpen(classId);
        AssessmentItemEntity item = items.require(classId, id);
        Preconditions.require(ifMatch, item.version);
        item.describe(body.nameVi(), body.kind(), body.weight(), body.date());
        return computed(item);
    }

    @Transactional
    void delete(UUID classId, UUID id, String ifMatch) {
        lockOpen(classId);
        AssessmentItemEntity item = items.require(classId, id);
        Preconditions.require(ifMatch, item.version);
        if (scores.exist(id)) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.item-has-scores"));
        }
        items.delete(item);
        computed(item);
    }

    private ClassEntity lockOpen(UUID classId) {
        ClassEntity trainingClass = classes.lock(classId);
        trainingClass.requireResultsOpen();
        return trainingClass;
    }

    private AssessmentItem computed(AssessmentItemEntity item) {
        NaturalKeys.flush(items.getEntityManager());
        results.compute(List.of(item.classId));
        return item.toItem();
    }
}
