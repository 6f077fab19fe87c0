package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Making.LEARNERS;

import java.util.Map;

/** Requests about what became of one learner over the years. */
final class HistoryRecipes {

    private final SeededCentre home;

    HistoryRecipes(SeededCentre home) {
        this.home = home;
    }

    Map<String, Recipe> all() {
        String enrollments = LEARNERS + "/" + home.learner.id() + "/enrollments?limit=500";
        return Map.of("listLearnerEnrollments", Recipe.of(() -> get(enrollments, home.enrollment.id())));
    }
}
