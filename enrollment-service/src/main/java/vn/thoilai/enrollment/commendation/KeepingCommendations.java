package vn.thoilai.enrollment.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Commendation;
import vn.thoilai.contract.enrollment.NewCommendation;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.learner.LearnerHandle;
import vn.thoilai.enrollment.learner.Learners;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/** Notes commendations of learners and removes them. */
@ApplicationScoped
class KeepingCommendations {

    private static final String KIND = "commendation";

    @Inject
    Commendations commendations;

    @Inject
    Learners learners;

    @Inject
    Changes changes;

    @Transactional
    Commendation add(UUID learner, NewCommendation body) {
        LearnerHandle of = learners.hold(learner);
        if (body.classId() != null && !commendations.isEnrolled(learner, body.classId())) {
            throw ProblemException.unknownReference("/classId", Texts.of("detail.not-on-roster"));
        }
        CommendationEntity commendation = CommendationEntity.note(of.centreId(), learner, body);
        commendations.persist(commendation);
        changes.announce(KIND, commendation.id);
        return commendation.toCommendation(of.centre());
    }

    @Transactional
    void remove(UUID learner, UUID id, String ifMatch) {
        CommendationEntity commendation = commendations.lock(learner, id).orElseThrow(KeepingCommendations::notFound);
        Preconditions.require(ifMatch, commendation.version);
        changes.removed(KIND, id);
        commendations.delete(commendation);
    }

    static ProblemException notFound() {
        return ProblemException.notFound(Texts.of("detail.no-such-commendation"));
    }
}
