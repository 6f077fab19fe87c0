package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;

import java.util.List;
import java.util.Map;
import vn.thoilai.local.issuer.Role;

/**
 * A centre with something of everything, and its people. The first unit, learner and class belong together: the lecturer
 * teaches the class, the learner attends it and was sent by the unit, and both learner and unit have an account. The
 * second ones have nothing to do with any of these people.
 */
final class SeededCentre {

    final String city;
    final String code;
    final String areaId;
    final Making making;
    final Answer unit;
    final Answer otherUnit;
    final Answer learner;
    final Answer otherLearner;
    final Answer learnersAccount;
    final Answer taughtClass;
    final Answer otherClass;
    final Answer enrollment;
    final Answer otherEnrollment;
    final Answer importBegun;
    final Answer plan;
    final Answer published;

    /** Makes all of it and waits until reporting and planning know of it too. */
    SeededCentre(Callers callers, String city, String district, String code) {
        this.city = city;
        this.code = code;
        making = new Making(callers, code);
        Person officerOfCity = person(Role.CITY_OFFICER);
        area(callers, body("code", city, "level", "CITY"));
        areaId = area(callers, body("code", district, "level", "DISTRICT", "parent", city));
        callers.done(
                officerOfCity,
                post(Making.BASE + "/centres", body("code", code, "nameVi", "Trung tâm " + code, "area", district)));
        unit = making.unit();
        otherUnit = making.unit();
        learner = making.learner(unit.json().path("code").asText());
        otherLearner = making.learner(otherUnit.json().path("code").asText());
        learnersAccount = making.account(person(Role.LEARNER).subject(), learner.id(), null);
        making.account(
                person(Role.SENDING_UNIT).subject(),
                null,
                unit.json().path("code").asText());
        taughtClass =
                making.classInSession("lecturers", List.of(person(Role.LECTURER).subject()), "sessionsHeld", 10);
        otherClass = making.classInSession("sessionsHeld", 10);
        enrollment = making.attending(taughtClass.id(), learner.id());
        otherEnrollment = making.attending(otherClass.id(), otherLearner.id());
        importBegun = making.importBegun();
        callers.await(making.officer, get("/reporting/v1/centres/" + code + "/years/2018", null), Answer::isDone);
        published = making.published();
        Map<String, Object> newPlan = making.newPlan();
        plan = callers.await(making.officer, post(Making.PLANS, newPlan), Answer::isDone);
    }

    /** Registers an area unless it is there; answers its id. */
    private String area(Callers callers, Map<String, Object> area) {
        Person officerOfCity = person(Role.CITY_OFFICER);
        String areas = Making.BASE + "/areas";
        area.put("nameVi", "Vùng " + area.get("code"));
        area.put("validFrom", "2004-01-02");
        List<String> known = callers.done(officerOfCity, get(areas + "?code=" + area.get("code"), null))
                .each("id");
        return known.isEmpty() ? callers.done(officerOfCity, post(areas, area)).id() : known.get(0);
    }

    /** Who has that role here. */
    Person person(Role role) {
        return switch (role) {
            case CITY_OFFICER, CITY_SYSTEM -> Person.ofCity(city, role);
            default -> Person.of(code, role);
        };
    }
}
