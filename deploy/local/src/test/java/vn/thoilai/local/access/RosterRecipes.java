package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Asked.put;
import static vn.thoilai.local.access.Making.CLASSES;
import static vn.thoilai.local.access.Making.code;
import static vn.thoilai.local.access.Making.roster;

import java.util.HashMap;
import java.util.Map;

/** Requests about classes and their rosters. */
final class RosterRecipes {

    private static final String MOST = "?limit=500";

    private final SeededCentre home;
    private final Making making;

    RosterRecipes(SeededCentre home) {
        this.home = home;
        this.making = home.making;
    }

    Map<String, Recipe> all() {
        Map<String, Recipe> recipes = new HashMap<>();
        classes(recipes);
        rosters(recipes);
        return recipes;
    }

    private void classes(Map<String, Recipe> recipes) {
        String known = home.taughtClass.id();
        recipes.put("listClasses", Recipe.of(() -> get(CLASSES + MOST, known)));
        recipes.put("readClass", Recipe.of(() -> get(CLASSES + "/" + known, known)));
        recipes.put("registerClass", Recipe.of(() -> post(CLASSES, making.newClass())));
        Map<String, Object> update = body(
                "nameVi",
                "Lớp " + code(),
                "delivery",
                "OWN",
                "countsTowardTarget",
                true,
                "startDate",
                "2018-03-07",
                "planYear",
                2018);
        recipes.put(
                "updateClass",
                Recipe.of(
                        making::trainingClass,
                        made -> put(CLASSES + "/" + made.id(), update).at(1)));
        recipes.put(
                "moveClass",
                Recipe.of(
                        making::trainingClass,
                        made -> post(CLASSES + "/" + made.id() + "/transitions", Making.opening())
                                .at(1)));
    }

    private void rosters(Map<String, Recipe> recipes) {
        String roster = roster(home.taughtClass.id());
        String enrollment = home.enrollment.id();
        recipes.put("listEnrollments", Recipe.of(() -> get(roster + MOST, enrollment)));
        recipes.put("readEnrollment", Recipe.of(() -> get(roster + "/" + enrollment, enrollment)));
        String unit = home.unit.json().path("code").asText();
        recipes.put(
                "nominate",
                Recipe.of(() -> making.learner(unit), learner -> post(roster, body("learner", learner.id()))));
        recipes.put(
                "moveEnrollment",
                Recipe.of(
                        () -> making.nominated(
                                home.taughtClass.id(), making.learner(unit).id()),
                        made -> post(roster + "/" + made.id() + "/transitions", body("to", "WITHDRAWN"))
                                .at(1)));
        recipes.put(
                "recordResult",
                Recipe.of(
                        () -> making.attending(
                                home.taughtClass.id(), making.learner(unit).id()),
                        made -> put(roster + "/" + made.id() + "/result", body("sessionsAttended", 9, "score", 8.5))
                                .at(made.version())));
    }
}
