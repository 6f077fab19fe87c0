package vn.thoilai.enrollment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.NewScoreCorrection;
import vn.thoilai.contract.enrollment.ScoreCorrection;
import vn.thoilai.contract.enrollment.ScoreEntry;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.ClassEntity;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.problem.Texts;

/** Proposes that a score of an approved result be another one. Nothing changes by it yet. */
@ApplicationScoped
class ProposingCorrection {

    @Inject
    Classes classes;

    @Inject
    AssessmentItems items;

    @Inject
    Scores scores;

    @Inject
    Results results;

    @Inject
    ScoreCorrections corrections;

    @Inject
    Caller caller;

    @Transactional
    ScoreCorrection propose(UUID classId, UUID enrollment, NewScoreCorrection body) {
        ClassEntity trainingClass = classes.lock(classId);
        trainingClass.requireResultsApproved();
        ResultNow now = results.require(classId, enrollment);
        if (!now.counts()) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.scores-do-not-count"));
        }
        requireSameShape(body, now.hasItems());
        BigDecimal former = body.item() == null ? now.scored() : standing(classId, enrollment, body);
        if (former != null && former.compareTo(body.score()) == 0) {
            throw ProblemException.invalid("/score", "not-changed", Texts.of("rule.not-changed"));
        }
        ScoreCorrectionEntity correction =
                ScoreCorrectionEntity.propose(trainingClass.centreId(), classId, now, body, former, caller.subject());
        corrections.persist(correction);
        NaturalKeys.flush(corrections.getEntityManager());
        return corrections.read(classId, enrollment, correction.id);
    }

    private static void requireSameShape(NewScoreCorrection body, boolean hasItems) {
        if ((body.item() != null) != hasItems) {
            throw ProblemException.invalid("/item", "of-class", Texts.of("rule.item-of-class"));
        }
        if ((body.attempt() != null) != hasItems) {
            throw ProblemException.invalid("/attempt", "of-class", Texts.of("rule.attempt-of-item"));
        }
    }

    private BigDecimal standing(UUID classId, UUID enrollment, NewScoreCorrection body) {
        if (items.find("id = ?1 and classId = ?2", body.item(), classId).count() == 0) {
            throw ProblemException.unknownReference("/item", Texts.of("detail.no-such-item"));
        }
        ScoreEntry entry = new ScoreEntry(enrollment, body.attempt(), body.score());
        int attempts = scores.standing(classId, body.item(), List.of(entry))
                .get(enrollment)
                .attempts();
        if (ScoreLines.attemptsAfter(entry, attempts).isEmpty()) {
            throw ProblemException.invalid("/attempt", "attempt-gap", Texts.of("rule.attempt-gap", attempts));
        }
        return corrections.standing(body.item(), enrollment, body.attempt()).orElse(null);
    }
}
