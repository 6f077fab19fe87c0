package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Asked.put;
import static vn.thoilai.local.access.Making.PUBLISHED;

import java.util.HashMap;
import java.util.Map;

/** Requests about corrected and withdrawn publications and about what is not plausible. */
final class PublicationRecipes {

    private static final String RULES = "/reporting/v1/plausibility-rules";
    private static final String RULE = "attended-above-summoned@1";

    private final SeededCentre home;
    private final Making making;

    PublicationRecipes(TwoCities cities) {
        this.home = cities.home;
        this.making = home.making;
    }

    Map<String, Recipe> all() {
        Map<String, Recipe> recipes = new HashMap<>();
        recipes.put(
                "correctPublishedFigures",
                Recipe.of(
                        making::published,
                        stored -> put(path(stored), corrected(stored)).at(stored.version())));
        recipes.put(
                "withdrawPublishedFigures",
                Recipe.of(
                        making::published,
                        stored -> post(path(stored) + "/withdrawal", body("reason", "Nhập nhầm"))
                                .at(stored.version())));
        recipes.put(
                "listPublishedFiguresVersions",
                Recipe.of(() -> get(path(home.published) + "/versions", home.published.id())));
        String year = "/reporting/v1/centres/" + home.code + "/years/2018";
        recipes.put("readYearFindings", Recipe.of(() -> get(year + "/findings", '"' + home.code + '"')));
        recipes.put("listPlausibilityRules", Recipe.of(() -> get(RULES, RULE)));
        recipes.put("readPlausibilityRule", Recipe.of(() -> get(RULES + "/" + RULE, RULE)));
        return recipes;
    }

    private static String path(Answer stored) {
        return PUBLISHED + "/" + stored.json().path("code").asText();
    }

    private Map<String, Object> corrected(Answer stored) {
        Map<String, Object> body = making.newPublished();
        body.put("code", stored.json().path("code").asText());
        return body;
    }
}
