package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Making.PLANS;
import static vn.thoilai.local.access.Making.PUBLISHED;
import static vn.thoilai.local.access.Making.UNITS;
import static vn.thoilai.local.access.Making.code;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.thoilai.local.issuer.Role;

/** Requests about reports, published figures, plans, feeds and audit trails. */
final class FigureRecipes {

    private static final String MOST = "?limit=500";

    private final TwoCities cities;
    private final SeededCentre home;
    private final Making making;

    FigureRecipes(TwoCities cities) {
        this.cities = cities;
        this.home = cities.home;
        this.making = home.making;
    }

    Map<String, Recipe> all() {
        Map<String, Recipe> recipes = new HashMap<>();
        reports(recipes);
        plans(recipes);
        trails(recipes);
        recipes.put(
                "readEnrollmentFeed",
                Recipe.of(() ->
                        get("/enrollment/v1/feed?limit=1000" + cities.enrollmentFeedBefore, home.taughtClass.id())));
        recipes.put(
                "readPlanningFeed",
                Recipe.of(() -> get("/planning/v1/feed?limit=1000" + cities.planningFeedBefore, home.plan.id())));
        return recipes;
    }

    private void reports(Map<String, Recipe> recipes) {
        String year = "/reporting/v1/centres/" + home.code + "/years/2018";
        recipes.put("readYearReport", Recipe.of(() -> get(year, '"' + home.code + '"')));
        recipes.put("listFigureRows", Recipe.of(() -> get(year + "/rows", "\"items\"")));
        recipes.put("listClassRows", Recipe.of(() -> get(year + "/rows/" + home.taughtClass.id(), "\"items\"")));
        recipes.put("readBreakdown", Recipe.of(() -> get(year + "/breakdowns/BLOCK", '"' + home.code + '"')));
        recipes.put("readReconciliation", Recipe.of(() -> get(year + "/reconciliation", '"' + home.code + '"')));
        String rules = "/reporting/v1/counting-rules";
        String rule = making.callers
                .done(making.officer, get(rules, null))
                .json()
                .at("/0/code")
                .asText();
        recipes.put("listCountingRules", Recipe.of(() -> get(rules, rule)));
        recipes.put("readCountingRule", Recipe.of(() -> get(rules + "/" + rule, rule)));
        String published = home.published.json().path("code").asText();
        recipes.put("listPublishedFigures", Recipe.of(() -> get(PUBLISHED + MOST, home.published.id())));
        recipes.put("readPublishedFigures", Recipe.of(() -> get(PUBLISHED + "/" + published, home.published.id())));
        recipes.put("storePublishedFigures", Recipe.of(() -> post(PUBLISHED, making.newPublished())));
    }

    private void plans(Map<String, Recipe> recipes) {
        String known = PLANS + "/" + home.plan.id();
        recipes.put("listPlans", Recipe.of(() -> get(PLANS + MOST, home.plan.id())));
        recipes.put("readPlan", Recipe.of(() -> get(known, home.plan.id())));
        recipes.put("listPlanVersions", Recipe.of(() -> get(known + "/versions", "DRAFT")));
        recipes.put("draftPlan", Recipe.of(() -> post(PLANS, making.newPlan())));
        recipes.put(
                "adjustPlan",
                Recipe.of(
                        () -> making.planMoved("SUBMITTED", "APPROVED", "IN_FORCE"),
                        plan -> post(PLANS + "/" + plan.id() + "/adjustments", Making.adjustment())
                                .at(plan.version())));
        move(recipes, "SUBMITTED");
        move(recipes, "RETURNED", "SUBMITTED");
        move(recipes, "APPROVED", "SUBMITTED");
        move(recipes, "IN_FORCE", "SUBMITTED", "APPROVED");
        move(recipes, "CLOSED", "SUBMITTED", "APPROVED", "IN_FORCE");
    }

    private void move(Map<String, Recipe> recipes, String to, String... through) {
        recipes.put(
                "movePlan " + to,
                Recipe.of(
                        () -> making.planMoved(through),
                        plan -> post(PLANS + "/" + plan.id() + "/transitions", Making.planMove(to))
                                .at(plan.version())));
    }

    /** Each asks for what somebody did whom nobody else is. */
    private void trails(Map<String, Recipe> recipes) {
        trail(recipes, "listEnrollmentAudit", "/enrollment/v1/audit", () -> post(UNITS, making.newUnit()));
        trail(recipes, "listReportingAudit", "/reporting/v1/audit", () -> post(PUBLISHED, making.newPublished()));
        trail(recipes, "listPlanningAudit", "/planning/v1/audit", () -> post(PLANS, making.newPlan()));
    }

    private void trail(Map<String, Recipe> recipes, String operation, String path, Supplier<Asked> change) {
        String subject = code();
        Person somebody = Person.of(home.code, Role.TRAINING_OFFICER, subject);
        String made = making.callers.done(somebody, change.get()).id();
        recipes.put(
                operation,
                Recipe.of(() -> get(path + MOST + "&subject=" + subject, "\"resourceId\":\"" + made + "\"")));
    }
}
