package vn.thoilai.enrollment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ItemScores;
import vn.thoilai.contract.enrollment.ScoreEntry;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.ClassEntity;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/** Enters scores of an item, all or none; the results of the class follow. */
@ApplicationScoped
class EnteringScores {

    @Inject
    Classes classes;

    @Inject
    AssessmentItems items;

    @Inject
    Scores scores;

    @Inject
    Results results;

    @Transactional
    ItemScores enter(UUID classId, UUID item, String ifMatch, List<ScoreEntry> lines) {
        // Scores, items and the approval of a class wait for one another here.
        ClassEntity trainingClass = classes.lock(classId);
        items.require(classId, item);
        if (!Preconditions.matches(ifMatch, Preconditions.etag(items.scoresVersion(item)))) {
            throw ProblemException.stale(
                    Texts.of("detail.stale-scores"), ScoreLines.conflict(lines, scores.sheet(classId, item)));
        }
        trainingClass.requireResultsOpen();
        trainingClass.requirePolicy();
        ScoreLines.check(lines, scores.standing(classId, item, lines));
        scores.write(item, lines);
        items.scoresChanged(item);
        results.compute(List.of(classId));
        return read(classId, item);
    }

    /** The scores of an item as they are; version and lines are of one moment. */
    @Transactional
    ItemScores read(UUID classId, UUID item) {
        TrainingClass trainingClass = classes.read(classId);
        items.require(classId, item);
        // The version comes first: lines that are newer than it only make a later change be refused.
        int version = items.scoresVersion(item);
        return new ItemScores(trainingClass.centre(), classId, item, scores.sheet(classId, item), version);
    }
}
