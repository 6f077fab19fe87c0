package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Making.CLASSES;
import static vn.thoilai.local.access.Making.roster;

import java.util.List;
import java.util.Map;
import vn.thoilai.local.issuer.Role;

/** Requests about nominating, deciding and summoning. */
final class NominationRecipes {

    private final SeededCentre home;
    private final Making making;

    NominationRecipes(SeededCentre home) {
        this.home = home;
        this.making = home.making;
    }

    Map<String, Recipe> all() {
        String taught = home.taughtClass.id();
        String unit = home.unit.json().path("code").asText();
        Answer full = making.trainingClass(
                "capacity", 1, "lecturers", List.of(home.person(Role.LECTURER).subject()));
        making.nominated(full.id(), home.otherLearner.id());
        String waiting = making.nominated(full.id(), home.learner.id()).id();
        return Map.of(
                "listWaiting",
                Recipe.of(() -> get(roster(full.id()) + "/waiting?limit=500", waiting)),
                "nominateList",
                Recipe.of(
                        () -> making.learner(unit),
                        learner -> post(
                                CLASSES + "/" + taught + "/nominations",
                                body("nominations", List.of(body("learner", learner.id()))))),
                "decideNominations",
                Recipe.of(
                        () -> making.nominated(taught, making.learner(unit).id()),
                        made -> post(
                                roster(taught) + "/decisions",
                                body(
                                        "decisions",
                                        List.of(body("enrollment", made.id(), "decision", "ACCEPT", "version", 1))))),
                "summonAccepted",
                Recipe.of(() -> post(CLASSES + "/" + taught + "/summons", null)));
    }
}
