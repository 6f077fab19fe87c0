package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Asked.put;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thoilai.local.issuer.Role;

/** Requests about the year of several centres, and about groups of them. */
final class RollUpRecipes {

    private static final String GROUPS = "/reporting/v1/groups";

    private final SeededCentre home;
    private final Person city;

    RollUpRecipes(SeededCentre home) {
        this.home = home;
        city = home.person(Role.CITY_OFFICER);
    }

    Map<String, Recipe> all() {
        Map<String, Recipe> recipes = new HashMap<>();
        String mark = '"' + home.code + '"';
        String district = home.making
                .callers
                .done(city, get(Making.BASE + "/areas/" + home.areaId, null))
                .json()
                .path("code")
                .asText();
        String year = "/reporting/v1/areas/" + district + "/years/2018";
        recipes.put("readAreaYear", Recipe.of(() -> get(year, mark)));
        recipes.put("readAreaCompleteness", Recipe.of(() -> get(year + "/completeness", mark)));
        Answer formed = formed();
        String path = GROUPS + "/" + formed.json().path("code").asText();
        recipes.put("listGroups", Recipe.of(() -> get(GROUPS + "?limit=500", formed.id())));
        recipes.put("formGroup", Recipe.of(() -> post(GROUPS, newGroup())));
        recipes.put("readGroup", Recipe.of(() -> get(path, formed.id())));
        recipes.put("readGroupYear", Recipe.of(() -> get(path + "/years/2018", mark)));
        recipes.put(
                "updateGroup",
                Recipe.of(
                        this::formed,
                        group -> put(
                                        GROUPS + "/" + group.json().path("code").asText(),
                                        body("nameVi", "Cụm khác", "members", members()))
                                .at(1)));
        return recipes;
    }

    private Answer formed() {
        return home.making.callers.done(city, post(GROUPS, newGroup()));
    }

    private Map<String, Object> newGroup() {
        return body("code", Making.code(), "nameVi", "Cụm thi đua", "area", home.city, "members", members());
    }

    private List<Map<String, Object>> members() {
        return List.of(body("centre", home.code, "fromYear", 2018));
    }
}
