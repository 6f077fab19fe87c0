package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.delete;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Asked.put;
import static vn.thoilai.local.access.Making.ACCOUNTS;
import static vn.thoilai.local.access.Making.BASE;
import static vn.thoilai.local.access.Making.LEARNERS;
import static vn.thoilai.local.access.Making.UNITS;
import static vn.thoilai.local.access.Making.code;

import java.util.HashMap;
import java.util.Map;
import vn.thoilai.local.issuer.Role;

/** Requests about areas, centres, partners, programmes, sending units, learners and accounts. */
final class OrganisationRecipes {

    private static final String MOST = "?limit=500";

    private final SeededCentre home;
    private final Making making;

    OrganisationRecipes(SeededCentre home) {
        this.home = home;
        this.making = home.making;
    }

    /** Code of a centre that is not there yet, and that an officer of the home centre belongs to already. */
    static String centreToCome(SeededCentre home) {
        return home.code + "-moi";
    }

    Map<String, Recipe> all() {
        Map<String, Recipe> recipes = new HashMap<>();
        areas(recipes);
        centres(recipes);
        units(recipes);
        learners(recipes);
        accounts(recipes);
        recipes.put("listProgrammes", Recipe.of(() -> get(BASE + "/programmes" + MOST, "PARTY_AWARENESS")));
        recipes.put("readProgramme", Recipe.of(() -> get(BASE + "/programmes/PARTY_AWARENESS", "PARTY_AWARENESS")));
        return recipes;
    }

    private void areas(Map<String, Recipe> recipes) {
        String areas = BASE + "/areas";
        recipes.put("listAreas", Recipe.of(() -> get(areas + MOST, home.areaId)));
        recipes.put("readArea", Recipe.of(() -> get(areas + "/" + home.areaId, home.areaId)));
        recipes.put(
                "registerArea",
                Recipe.of(() -> post(
                        areas,
                        body(
                                "code",
                                code(),
                                "nameVi",
                                "Xã thử",
                                "level",
                                "DISTRICT",
                                "parent",
                                home.city,
                                "validFrom",
                                "2018-01-01"))));
        String partners = BASE + "/partners";
        Map<String, Object> partner = body("code", code(), "nameVi", "Phòng thử", "kind", "EDUCATION_OFFICE");
        making.callers.done(making.officer, post(partners, partner));
        String known = (String) partner.get("code");
        recipes.put("listPartners", Recipe.of(() -> get(partners + MOST, known)));
        recipes.put("readPartner", Recipe.of(() -> get(partners + "/" + known, known)));
        recipes.put(
                "registerPartner",
                Recipe.of(() ->
                        post(partners, body("code", code(), "nameVi", "Trường thử", "kind", "POLITICAL_SCHOOL"))));
    }

    private void centres(Map<String, Recipe> recipes) {
        String centres = BASE + "/centres";
        String own = centres + "/" + home.code;
        recipes.put("listCentres", Recipe.of(() -> get(centres + MOST, '"' + home.code + '"')));
        recipes.put("readCentre", Recipe.of(() -> get(own, '"' + home.code + '"')));
        recipes.put(
                "registerCentre",
                new Recipe(
                        () -> null,
                        (nothing, person) -> post(
                                centres,
                                body(
                                        "code",
                                        person.is(Role.TRAINING_OFFICER) ? centreToCome(home) : code(),
                                        "nameVi",
                                        "Trung tâm thử",
                                        "area",
                                        home.city))));
        recipes.put(
                "updateCentre",
                Recipe.of(
                        () -> making.callers.done(making.officer, get(own, null)),
                        centre -> put(
                                        own,
                                        body(
                                                "nameVi",
                                                "Trung tâm " + code(),
                                                "area",
                                                centre.json().path("area").asText()))
                                .at(centre.version())));
    }

    private void units(Map<String, Recipe> recipes) {
        recipes.put("listSendingUnits", Recipe.of(() -> get(UNITS + MOST, home.unit.id())));
        recipes.put("readSendingUnit", Recipe.of(() -> get(UNITS + "/" + home.unit.id(), home.unit.id())));
        recipes.put("registerSendingUnit", Recipe.of(() -> post(UNITS, making.newUnit())));
    }

    private void learners(Map<String, Recipe> recipes) {
        recipes.put("listLearners", Recipe.of(() -> get(LEARNERS + MOST, home.learner.id())));
        recipes.put("readLearner", Recipe.of(() -> get(LEARNERS + "/" + home.learner.id(), home.learner.id())));
        recipes.put("registerLearner", Recipe.of(() -> post(LEARNERS, making.newLearner(null))));
    }

    private void accounts(Map<String, Recipe> recipes) {
        String known = home.learnersAccount.id();
        recipes.put("listAccounts", Recipe.of(() -> get(ACCOUNTS + MOST, known)));
        recipes.put("readAccount", Recipe.of(() -> get(ACCOUNTS + "/" + known, known)));
        recipes.put(
                "linkAccount",
                Recipe.of(() -> post(ACCOUNTS, making.newAccount(code(), home.otherLearner.id(), null))));
        recipes.put(
                "unlinkAccount",
                Recipe.of(
                        () -> making.account(code(), home.otherLearner.id(), null),
                        account -> delete(ACCOUNTS + "/" + account.id()).at(1)));
    }
}
