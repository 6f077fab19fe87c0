package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.delete;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Asked.put;
import static vn.thoilai.local.access.Making.BASE;
import static vn.thoilai.local.access.Making.LEARNERS;
import static vn.thoilai.local.access.Making.UNITS;
import static vn.thoilai.local.access.Making.code;

import java.util.HashMap;
import java.util.Map;

/** Requests about what a learner's record holds, records of one person, and what persons ask about their data. */
final class PeopleRecipes {

    private static final String REQUESTS = BASE + "/data-requests";

    private final SeededCentre home;
    private final Making making;

    PeopleRecipes(SeededCentre home) {
        this.home = home;
        this.making = home.making;
    }

    Map<String, Recipe> all() {
        Map<String, Recipe> recipes = new HashMap<>();
        recipes.put("listBlocks", Recipe.of(() -> get(BASE + "/blocks", "COMMUNE")));
        changes(recipes);
        commendations(recipes);
        merges(recipes);
        requests(recipes);
        return recipes;
    }

    private void changes(Map<String, Recipe> recipes) {
        recipes.put(
                "updateSendingUnit",
                Recipe.of(
                        making::unit,
                        unit -> put(UNITS + "/" + unit.id(), body("nameVi", "Chi bộ", "kind", "OTHER"))
                                .at(1)));
        recipes.put(
                "updateLearner",
                Recipe.of(
                        this::learner,
                        learner -> put(LEARNERS + "/" + learner.id(), body("fullName", "Học viên thử"))
                                .at(1)));
        recipes.put(
                "updatePartner",
                Recipe.of(
                        () -> making.callers.done(
                                making.officer,
                                post(
                                        BASE + "/partners",
                                        body("code", code(), "nameVi", "Phòng", "kind", "EDUCATION_OFFICE"))),
                        partner -> put(
                                        BASE + "/partners/"
                                                + partner.json().path("code").asText(),
                                        body("nameVi", "Phòng thử", "kind", "EDUCATION_OFFICE"))
                                .at(1)));
    }

    private Answer learner() {
        return making.learner(null);
    }

    private void commendations(Map<String, Recipe> recipes) {
        String all = LEARNERS + "/" + home.learner.id() + "/commendations";
        Map<String, Object> commendation = body("reason", "Xuất sắc", "decidedOn", "2018-06-30");
        String known =
                making.callers.done(making.officer, post(all, commendation)).id();
        recipes.put("listCommendations", Recipe.of(() -> get(all + "?limit=500", known)));
        recipes.put("readCommendation", Recipe.of(() -> get(all + "/" + known, known)));
        recipes.put("addCommendation", Recipe.of(() -> post(all, commendation)));
        recipes.put(
                "removeCommendation",
                Recipe.of(
                        () -> making.callers.done(making.officer, post(all, commendation)),
                        made -> delete(all + "/" + made.id()).at(1)));
    }

    private void merges(Map<String, Recipe> recipes) {
        recipes.put(
                "matchLearners",
                Recipe.of(
                        () -> post(BASE + "/learner-matches", body("centre", making.centre, "fullName", "Học viên"))));
        recipes.put(
                "listDuplicatesOfLearner",
                Recipe.of(() -> get(LEARNERS + "/" + home.learner.id() + "/duplicates", null)));
        String twin =
                making.callers.done(making.officer, post(LEARNERS, twin())).id();
        making.callers.done(making.officer, post(LEARNERS, twin()));
        recipes.put(
                "listLearnerDuplicates",
                Recipe.of(() -> get(BASE + "/learner-duplicates?limit=500&centre=" + making.centre, twin)));
        Answer known = merged();
        String survivor = known.json().path("survivor").asText();
        String merges = LEARNERS + "/" + survivor + "/merges";
        recipes.put("listLearnerMerges", Recipe.of(() -> get(merges, known.id())));
        recipes.put("readLearnerMerge", Recipe.of(() -> get(merges + "/" + known.id(), known.id())));
        recipes.put(
                "mergeLearners",
                Recipe.of(
                        this::learner,
                        other -> post(
                                LEARNERS + "/" + learner().id() + "/merges",
                                body("other", other.id(), "reason", "Trùng"))));
        recipes.put(
                "undoLearnerMerge",
                Recipe.of(
                        this::merged,
                        merge -> post(
                                        LEARNERS + "/"
                                                + merge.json().path("survivor").asText() + "/merges/" + merge.id()
                                                + "/undo",
                                        null)
                                .at(1)));
    }

    private Map<String, Object> twin() {
        Map<String, Object> twin = new HashMap<>(making.newLearner(null));
        twin.put("fullName", "Học viên sinh đôi");
        twin.put("birthDate", "1990-05-17");
        return twin;
    }

    private Answer merged() {
        return making.callers.done(
                making.officer,
                post(
                        LEARNERS + "/" + learner().id() + "/merges",
                        body("other", learner().id(), "reason", "Trùng")));
    }

    private void requests(Map<String, Recipe> recipes) {
        Answer known = request("ACCESS");
        recipes.put("listDataRequests", Recipe.of(() -> get(REQUESTS + "?limit=500", known.id())));
        recipes.put("readDataRequest", Recipe.of(() -> get(REQUESTS + "/" + known.id(), known.id())));
        recipes.put(
                "registerDataRequest",
                Recipe.of(this::learner, learner -> post(REQUESTS, body("learner", learner.id(), "kind", "ACCESS"))));
        recipes.put(
                "moveDataRequest",
                Recipe.of(
                        () -> request("ACCESS"),
                        request -> post(REQUESTS + "/" + request.id() + "/transitions", body("to", "IN_PROGRESS"))
                                .at(1)));
        recipes.put(
                "extendDataRequest",
                Recipe.of(
                        () -> request("ACCESS"),
                        request -> post(
                                        REQUESTS + "/" + request.id() + "/extensions",
                                        body("dueOn", "2026-01-16", "reason", "Kho lưu trữ"))
                                .at(1)));
        Answer disclosed = dealtWith("ACCESS");
        recipes.put(
                "readDisclosure",
                Recipe.of(() -> get(REQUESTS + "/" + disclosed.id() + "/disclosure", disclosed.id())));
        recipes.put(
                "erasePerson",
                Recipe.of(
                        () -> dealtWith("ERASE"),
                        request -> post(REQUESTS + "/" + request.id() + "/erasure", body())
                                .at(2)));
    }

    private Answer request(String kind) {
        return making.callers.done(
                making.officer,
                post(REQUESTS, body("learner", learner().id(), "kind", kind, "receivedOn", "2026-01-05")));
    }

    private Answer dealtWith(String kind) {
        Answer request = request(kind);
        return making.callers.done(
                making.officer,
                post(REQUESTS + "/" + request.id() + "/transitions", body("to", "IN_PROGRESS"))
                        .at(1));
    }
}
