package vn.thoilai.enrollment.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.LearnerMerge;
import vn.thoilai.contract.enrollment.NewLearnerMerge;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.learner.TwoLearners;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/** Makes two records of one person one, and two again. */
@ApplicationScoped
class MergingLearners {

    private static final String KIND = "learnerMerge";

    @Inject
    LearnerMerges merges;

    @Inject
    TwoLearners learners;

    @Inject
    MovingRows rows;

    @Inject
    Changes changes;

    @Transactional
    LearnerMerge merge(UUID survivor, NewLearnerMerge body) {
        UUID merged = body.other();
        if (survivor.equals(merged)) {
            throw ProblemException.invalid("/other", "itself", Texts.of("rule.another-learner"));
        }
        TwoLearners.Locked two = learners.lock(survivor, merged);
        two.requireBothUsable();
        requireNone("both-enrolled", two.classesOfBoth());
        requireNone("other-enrolled", two.classesOfOtherAlone());
        two.point();
        LearnerMergeEntity merge = LearnerMergeEntity.of(two.centre(), survivor, merged, body.reason());
        merges.persistAndFlush(merge);
        // Who reads that the one is no more has read by then what became of it.
        changes.announce(KIND, merge.id);
        changes.learnerRemoved(merged);
        rows.move(merge);
        return merges.read(survivor, merge.id);
    }

    @Transactional
    LearnerMerge undo(UUID learner, UUID id, String ifMatch) {
        LearnerMergeEntity merge = merges.lock(learner, id);
        Preconditions.require(ifMatch, merge.version);
        merge.undo();
        TwoLearners.Locked two = learners.lock(merge.survivorId, merge.mergedId);
        two.requirePointing();
        requireUnchanged(rows.changedSince(merge));
        two.unpoint();
        changes.announce(KIND, merge.id);
        changes.learnerChanged(merge.mergedId);
        rows.moveBack(merge);
        return merges.read(learner, id);
    }

    private static void requireNone(String fault, List<String> classes) {
        if (!classes.isEmpty()) {
            String detail = Texts.of("detail." + fault, String.join(", ", classes));
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    detail,
                    classes.stream()
                            .map(code -> new FieldProblem("/other", fault, code))
                            .toList(),
                    List.of());
        }
    }

    private static void requireUnchanged(List<String> changed) {
        if (!changed.isEmpty()) {
            String detail = Texts.of("detail.changed-since-merge");
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    detail,
                    changed.stream()
                            .map(row -> new FieldProblem(row, "changed-since", detail))
                            .toList(),
                    List.of());
        }
    }
}
