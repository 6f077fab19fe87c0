package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.delete;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Asked.put;
import static vn.thoilai.local.access.Making.code;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Requests about items, scores, results and their corrections. */
final class AssessmentRecipes {

    private final SeededCentre home;
    private final AssessedClass.Maker classes;

    AssessmentRecipes(SeededCentre home) {
        this.home = home;
        this.classes = new AssessedClass.Maker(home);
    }

    Map<String, Recipe> all() {
        Map<String, Recipe> recipes = new HashMap<>();
        items(recipes);
        scores(recipes);
        results(recipes);
        corrections(recipes);
        return recipes;
    }

    private void items(Map<String, Recipe> recipes) {
        Map<String, Object> update = body("nameVi", "Thi cuối khóa", "kind", "EXAM", "weight", 2);
        recipes.put("listAssessmentItems", recipe(classes::attended, made -> get(made.items(), made.item())));
        recipes.put("readAssessmentItem", recipe(classes::attended, made -> get(made.ofItem(), made.item())));
        recipes.put(
                "addAssessmentItem",
                recipe(classes::attended, made -> post(made.items(), AssessedClass.newItem(code()))));
        recipes.put(
                "updateAssessmentItem",
                recipe(classes::attended, made -> put(made.ofItem(), update).at(1)));
        recipes.put(
                "deleteAssessmentItem",
                recipe(classes::attended, made -> delete(made.ofItem()).at(1)));
    }

    private void scores(Map<String, Recipe> recipes) {
        recipes.put("readItemScores", recipe(classes::attended, made -> get(made.scores(), home.learner.id())));
        recipes.put("enterScores", recipe(classes::attended, AssessedClass::enteringScore));
    }

    private void results(Map<String, Recipe> recipes) {
        recipes.put("listResults", recipe(classes::scored, made -> get(made.results(), made.enrollment())));
        recipes.put(
                "listScores", recipe(classes::approved, made -> get(made.results() + "/scores", made.enrollment())));
        recipes.put("readResultsSummary", recipe(classes::scored, made -> get(made.results() + "/summary", made.id())));
        recipes.put("decideAssessment", recipe(classes::scored, AssessedClass::admitting));
        recipes.put("approveResults", recipe(classes::scored, classes::approving));
        recipes.put("withdrawApproval", recipe(classes::approved, AssessedClass::withdrawing));
    }

    private void corrections(Map<String, Recipe> recipes) {
        recipes.put("proposeCorrection", recipe(classes::approved, AssessedClass::correcting));
        recipes.put("listCorrections", recipe(classes::corrected, made -> get(made.corrections(), made.correction())));
        recipes.put(
                "listScoreCorrections",
                recipe(
                        classes::corrected,
                        made -> get("/enrollment/v1/score-corrections?class=" + made.id(), made.correction())));
        recipes.put("readCorrection", recipe(classes::corrected, made -> get(made.ofCorrection(), made.correction())));
        recipes.put(
                "decideCorrection",
                recipe(
                        classes::corrected,
                        made -> post(made.ofCorrection() + "/transitions", body("to", "APPLIED"))
                                .at(1)));
    }

    /** What was made travels as an answer, as recipes want it. */
    private static Recipe recipe(Supplier<AssessedClass> prepare, Function<AssessedClass, Asked> ask) {
        return Recipe.of(() -> prepare.get().toAnswer(), made -> ask.apply(AssessedClass.of(made)));
    }
}
