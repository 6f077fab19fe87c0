package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Asked.put;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.thoilai.local.issuer.Role;

/** Makes what a centre has, each thing anew and by whoever may. */
final class Making {

    static final String BASE = "/enrollment/v1";
    static final String CLASSES = BASE + "/classes";
    static final String LEARNERS = BASE + "/learners";
    static final String UNITS = BASE + "/sending-units";
    static final String ACCOUNTS = BASE + "/accounts";
    static final String IMPORTS = BASE + "/imports";
    static final String PUBLISHED = "/reporting/v1/published-figures";
    static final String PLANS = "/planning/v1/plans";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final AtomicInteger YEAR = new AtomicInteger(2019);

    final Callers callers;
    final String centre;
    final Person officer;
    final Person director;

    Making(Callers callers, String centre) {
        this.callers = callers;
        this.centre = centre;
        officer = Person.of(centre, Role.TRAINING_OFFICER);
        director = Person.of(centre, Role.DIRECTOR);
    }

    static String code() {
        return "m-" + NUMBER.incrementAndGet();
    }

    Map<String, Object> newUnit() {
        return body("centre", centre, "code", code(), "nameVi", "Chi bộ xã", "kind", "PARTY_CELL");
    }

    Answer unit() {
        return callers.done(officer, post(UNITS, newUnit()));
    }

    Map<String, Object> newLearner(String unit) {
        return body("centre", centre, "code", code(), "fullName", "Học viên thử", "sendingUnit", unit);
    }

    Answer learner(String unit) {
        return callers.done(officer, post(LEARNERS, newLearner(unit)));
    }

    Map<String, Object> newClass(Object... further) {
        Map<String, Object> body = new HashMap<>(body(
                "centre", centre,
                "code", code(),
                "nameVi", "Bồi dưỡng nhận thức về Đảng",
                "programme", "PARTY_AWARENESS",
                "startDate", "2018-03-06"));
        body.putAll(body(further));
        return body;
    }

    Answer trainingClass(Object... further) {
        return callers.done(officer, post(CLASSES, newClass(further)));
    }

    /** A class in session, which learners can attend. */
    Answer classInSession(Object... further) {
        String path = CLASSES + "/" + trainingClass(further).id();
        callers.done(officer, post(path + "/transitions", opening()).at(1));
        return callers.done(
                officer, post(path + "/transitions", body("to", "IN_SESSION")).at(2));
    }

    static Map<String, Object> opening() {
        return body("to", "OPENED", "openingDecision", body("number", "12/QĐ-TTCT", "date", "2018-03-01"));
    }

    Answer nominated(String classId, String learner) {
        return callers.done(officer, post(roster(classId), body("learner", learner)));
    }

    /** Somebody who was nominated and summoned. */
    Answer summoned(String classId, String learner) {
        Answer nominated = nominated(classId, learner);
        // Who took part in such a class before is summoned with a reason.
        boolean warned = !nominated.json().path("warnings").isEmpty();
        Map<String, Object> summoning = warned ? body("to", "SUMMONED", "reason", "Học lại") : body("to", "SUMMONED");
        String path = roster(classId) + "/" + nominated.id() + "/transitions";
        return callers.done(officer, post(path, summoning).at(1));
    }

    Answer attending(String classId, String learner) {
        String path = roster(classId) + "/" + summoned(classId, learner).id() + "/transitions";
        return callers.done(officer, post(path, body("to", "ATTENDING")).at(2));
    }

    static String roster(String classId) {
        return CLASSES + "/" + classId + "/enrollments";
    }

    Map<String, Object> newAccount(String subject, String learner, String unit) {
        return body("centre", centre, "subject", subject, "learner", learner, "sendingUnit", unit);
    }

    Answer account(String subject, String learner, String unit) {
        return callers.done(director, post(ACCOUNTS, newAccount(subject, learner, unit)));
    }

    Map<String, Object> newImport() {
        return body("centre", centre, "year", 2018);
    }

    Answer importBegun() {
        return callers.done(officer, post(IMPORTS, newImport()));
    }

    /** An import that has a class to write. */
    Answer importReady() {
        Answer begun = importBegun();
        callers.done(officer, put(IMPORTS + "/" + begun.id() + "/files/classes", classesCsv()));
        return begun;
    }

    /** An import that can be undone. */
    Answer importCommitted() {
        Answer ready = importReady();
        callers.done(officer, post(IMPORTS + "/" + ready.id() + "/commit", null));
        return callers.await(
                officer,
                get(IMPORTS + "/" + ready.id(), null),
                answer -> answer.text().contains("\"COMMITTED\""));
    }

    static String classesCsv() {
        return "code,name,programme,delivery,counts_toward_target,mode,cohort,plan_year,partner,start_date,end_date,"
                + "sessions_held,state,opening_decision_number,opening_decision_date,roster_kept\n"
                + code() + ",Lớp thử,PARTY_AWARENESS,,,,,,,2018-04-02,,,,,,\n";
    }

    Map<String, Object> newPublished() {
        return body(
                "code",
                code(),
                "kind",
                "ANNUAL",
                "centre",
                centre,
                "subject",
                "Trung tâm",
                "year",
                2018,
                "lines",
                List.of());
    }

    Answer published() {
        return callers.done(officer, post(PUBLISHED, newPublished()));
    }

    Map<String, Object> newPlan() {
        return body("centre", centre, "year", YEAR.incrementAndGet(), "method", "STATED", "total", total(33));
    }

    static Map<String, Object> total(int classes) {
        return body("classes", body("value", classes, "qualifier", "EXACT"));
    }

    Answer plan() {
        return callers.done(officer, post(PLANS, newPlan()));
    }

    /** A plan that has gone through these states. */
    Answer planMoved(String... states) {
        Answer plan = plan();
        for (String state : states) {
            plan = callers.done(
                    director,
                    post(PLANS + "/" + plan.id() + "/transitions", planMove(state))
                            .at(plan.version()));
        }
        return plan;
    }

    static Map<String, Object> planMove(String to) {
        return switch (to) {
            case "APPROVED" -> body("to", to, "decisionNumber", "45/QĐ", "decisionDate", "2018-01-05");
            case "RETURNED" -> body("to", to, "reason", "Cần thêm lớp");
            default -> body("to", to);
        };
    }

    static Map<String, Object> adjustment() {
        return body(
                "total",
                total(31),
                "lines",
                List.of(),
                "decisionNumber",
                "51/QĐ",
                "decisionDate",
                "2018-06-30",
                "reason",
                "Hai lớp chuyển sang năm sau");
    }
}
