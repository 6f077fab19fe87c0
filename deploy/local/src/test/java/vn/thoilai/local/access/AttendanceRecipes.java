package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.delete;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Asked.put;
import static vn.thoilai.local.access.Making.BASE;
import static vn.thoilai.local.access.Making.CLASSES;
import static vn.thoilai.local.access.Making.LEARNERS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thoilai.local.issuer.Role;

/** Requests about sessions, rolls and check-ins: of a class of their own, for what is held changes what a class counts. */
final class AttendanceRecipes {

    private static final Map<String, Object> PLAN = body("date", "2018-03-06");

    private final SeededCentre home;
    private final Making making;
    private final String sessions;
    private final String marks;
    private final String enrollment;

    AttendanceRecipes(SeededCentre home) {
        this.home = home;
        this.making = home.making;
        String lecturer = home.person(Role.LECTURER).subject();
        String classId = making.classInSession("lecturers", List.of(lecturer)).id();
        sessions = CLASSES + "/" + classId + "/sessions";
        marks = CLASSES + "/" + classId + "/attendance-marks";
        enrollment = making.attending(classId, home.learner.id()).id();
    }

    Map<String, Recipe> all() {
        Map<String, Recipe> recipes = new HashMap<>();
        sessions(recipes);
        rolls(recipes);
        checkIns(recipes);
        return recipes;
    }

    private Answer session() {
        return making.callers.done(making.officer, post(sessions, PLAN));
    }

    private String path(Answer session) {
        return sessions + "/" + session.id();
    }

    private void sessions(Map<String, Recipe> recipes) {
        String known = session().id();
        recipes.put("listSessions", Recipe.of(() -> get(sessions + "?limit=500", known)));
        recipes.put("readSession", Recipe.of(() -> get(sessions + "/" + known, known)));
        recipes.put("addSession", Recipe.of(() -> post(sessions, PLAN)));
        recipes.put("addSessions", Recipe.of(() -> post(sessions + "/batch", body("sessions", List.of(PLAN, PLAN)))));
        recipes.put(
                "updateSession",
                Recipe.of(
                        this::session,
                        made -> put(path(made), body("date", "2018-03-07")).at(1)));
        recipes.put(
                "deleteSession",
                Recipe.of(this::session, made -> delete(path(made)).at(1)));
        recipes.put(
                "moveSession",
                Recipe.of(
                        this::session,
                        made -> post(path(made) + "/transitions", body("to", "HELD"))
                                .at(1)));
        String learner = LEARNERS + "/" + home.learner.id() + "/sessions?limit=500";
        recipes.put("listLearnerSessions", Recipe.of(() -> get(learner, known)));
    }

    private void rolls(Map<String, Recipe> recipes) {
        String roll = path(session()) + "/roll";
        recipes.put("readRoll", Recipe.of(() -> get(roll, enrollment)));
        recipes.put(
                "takeRoll",
                Recipe.of(
                        () -> making.callers.done(making.officer, get(path(session()) + "/roll", null)),
                        read -> put(sessions + "/" + read.json().path("session").asText() + "/roll", everybodyPresent())
                                .with("If-Match", read.etag())));
        recipes.put(
                "sendMarks",
                Recipe.of(
                        this::session, made -> post(marks, body("marks", List.of(withSession(present(), made.id()))))));
    }

    private Map<String, Object> everybodyPresent() {
        return body("lines", List.of(present()));
    }

    private Map<String, Object> present() {
        return body(
                "enrollment",
                enrollment,
                "mark",
                "PRESENT",
                "markId",
                UUID.randomUUID().toString(),
                "markedAt",
                "2018-03-06T00:30:00Z");
    }

    private static Map<String, Object> withSession(Map<String, Object> mark, String session) {
        Map<String, Object> with = new HashMap<>(mark);
        with.put("session", session);
        return with;
    }

    private void checkIns(Map<String, Recipe> recipes) {
        recipes.put("makeCheckInCode", Recipe.of(this::session, made -> post(path(made) + "/check-in-codes", null)));
        recipes.put(
                "checkIn",
                Recipe.of(
                        () -> making.callers.done(making.officer, post(path(session()) + "/check-in-codes", null)),
                        made -> post(
                                BASE + "/check-ins",
                                body("code", made.json().path("code").asText()))));
    }
}
