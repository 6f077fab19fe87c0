package vn.thoilai.local.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.delete;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Asked.put;
import static vn.thoilai.local.access.Making.ACCOUNTS;
import static vn.thoilai.local.access.Making.BASE;
import static vn.thoilai.local.access.Making.CLASSES;
import static vn.thoilai.local.access.Making.IMPORTS;
import static vn.thoilai.local.access.Making.LEARNERS;
import static vn.thoilai.local.access.Making.PLANS;
import static vn.thoilai.local.access.Making.PUBLISHED;
import static vn.thoilai.local.access.Making.UNITS;
import static vn.thoilai.local.access.Making.code;
import static vn.thoilai.local.access.Making.roster;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.local.issuer.Role;

/** People of one centre name what belongs to another, wherever a name can stand; nothing is told and nothing changes. */
class ForeignCentreIT {

    private static final String NOBODYS = "01890a5d-ac96-774b-bcce-b302099a8057";

    private static TwoCities cities;
    private static Callers callers;
    private static SeededCentre home;
    private static SeededCentre neighbour;

    private Person officer;
    private Person director;
    private List<String> before;

    @BeforeAll
    static void prepare() {
        cities = TwoCities.get();
        callers = cities.callers;
        home = cities.home;
        neighbour = cities.neighbour;
    }

    @BeforeEach
    void strangers() {
        officer = Person.of(neighbour.code, Role.TRAINING_OFFICER, code());
        director = Person.of(neighbour.code, Role.DIRECTOR, code());
        before = stateOfHome();
    }

    @AfterEach
    void nothingOfTheCentreHasChanged() {
        assertThat(stateOfHome()).isEqualTo(before);
    }

    /** What the centre's own people read of everything that is asked about below. */
    private static List<String> stateOfHome() {
        Person own = home.making.officer;
        return Stream.of(
                        BASE + "/centres/" + home.code,
                        UNITS + "?centre=" + home.code + "&limit=500",
                        LEARNERS + "?centre=" + home.code + "&limit=500",
                        ACCOUNTS + "?centre=" + home.code + "&limit=500",
                        CLASSES + "?centre=" + home.code + "&limit=500",
                        roster(home.taughtClass.id()) + "?limit=500",
                        roster(home.otherClass.id()) + "?limit=500",
                        IMPORTS + "/" + home.importBegun.id(),
                        PLANS + "?centre=" + home.code + "&limit=500",
                        PLANS + "/" + home.plan.id() + "/versions",
                        PUBLISHED + "?centre=" + home.code + "&limit=500")
                .map(path -> callers.done(own, get(path, null)).text())
                .toList();
    }

    @Test
    void an_id_in_the_path_is_answered_as_one_that_does_not_exist_and_the_refusal_is_kept() {
        List<Asked> asked = changesOf(
                home.taughtClass.id(),
                home.enrollment.id(),
                home.importBegun.id(),
                home.learnersAccount.id(),
                home.plan.id());
        List<Asked> ofNobody = changesOf(NOBODYS, NOBODYS, NOBODYS, NOBODYS, NOBODYS);
        for (int i = 0; i < asked.size(); i++) {
            Asked foreign = asked.get(i);
            Answer answer = callers.send(officer, foreign);
            Answer unknown = callers.send(officer, ofNobody.get(i));
            assertThat(answer.status()).as(foreign.toString()).isEqualTo(404);
            assertThat(told(answer)).as(foreign.toString()).isEqualTo(told(unknown));
            assertThat(callers.send(officer, foreign.with("If-Match", "*")).status())
                    .as("with any version, " + foreign)
                    .isIn(400, 404);
        }
        assertThat(refusals()).containsAll(asked.stream().map(Asked::path).toList());
    }

    private static List<Asked> changesOf(String known, String enrollment, String begun, String account, String plan) {
        String classPath = CLASSES + "/" + known;
        String enrolled = classPath + "/enrollments/" + enrollment;
        Map<String, Object> change =
                body("nameVi", "Lớp lạ", "delivery", "OWN", "countsTowardTarget", true, "startDate", "2018-03-07");
        return List.of(
                put(classPath, change).at(3),
                // Neither the right version nor a wrong one is told apart.
                put(classPath, change).at(99),
                post(classPath + "/transitions", body("to", "ASSESSED")).at(3),
                post(classPath + "/enrollments", body("learner", neighbour.learner.id())),
                post(enrolled + "/transitions", body("to", "COMPLETED")).at(3),
                put(enrolled + "/result", body("score", 1)).at(3),
                put(IMPORTS + "/" + begun + "/files/classes", Making.classesCsv()),
                post(IMPORTS + "/" + begun + "/preview", null),
                post(IMPORTS + "/" + begun + "/commit", null),
                post(IMPORTS + "/" + begun + "/undo", null),
                delete(IMPORTS + "/" + begun),
                delete(ACCOUNTS + "/" + account).at(1),
                post(PLANS + "/" + plan + "/transitions", body("to", "SUBMITTED"))
                        .at(1),
                post(PLANS + "/" + plan + "/adjustments", Making.adjustment()).at(1));
    }

    /** What a problem says, but for where and in which trace. */
    private static List<String> told(Answer problem) {
        return Stream.of("status", "type", "code", "title", "detail", "errors")
                .map(field -> problem.json().path(field).toString())
                .toList();
    }

    /** Paths of refusals the neighbour's auditor finds of the officer and the director. */
    private List<String> refusals() {
        Person auditor = neighbour.person(Role.AUDITOR);
        return Stream.of("/enrollment/v1/audit", "/planning/v1/audit", "/reporting/v1/audit")
                .flatMap(trail -> Stream.of(officer, director)
                        .flatMap(person -> callers
                                .done(
                                        auditor,
                                        get(trail + "?outcome=DENIED&limit=500&subject=" + person.subject(), null))
                                .each("resource")
                                .stream()))
                .toList();
    }

    @Test
    void a_wrong_role_is_refused_and_the_refusal_is_kept() {
        Asked asked = post(CLASSES, neighbour.making.newClass());
        assertThat(callers.send(director, asked).status()).isEqualTo(403);
        assertThat(refusals()).containsExactly(CLASSES);
    }

    @Test
    void a_known_etag_does_not_tell_that_something_exists() {
        for (String path : List.of(
                CLASSES + "/" + home.taughtClass.id(),
                LEARNERS + "/" + home.learner.id(),
                BASE + "/centres/" + home.code,
                PLANS + "/" + home.plan.id(),
                PUBLISHED + "/" + home.published.json().path("code").asText())) {
            for (String etag : List.of("\"1\"", "\"2\"", "\"3\"", "*")) {
                assertThat(callers.send(officer, get(path, null).with("If-None-Match", etag))
                                .status())
                        .as(path + " " + etag)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void a_name_in_the_body_is_unknown() {
        String unit = home.unit.json().path("code").asText();
        Making making = neighbour.making;
        Map<String, Object> ofHome = body("centre", home.code);
        for (Asked asked : List.of(
                post(UNITS, both(making.newUnit(), ofHome)),
                post(LEARNERS, both(making.newLearner(null), ofHome)),
                post(LEARNERS, making.newLearner(unit)),
                post(CLASSES, both(making.newClass(), ofHome)),
                post(ACCOUNTS, both(making.newAccount(code(), neighbour.learner.id(), null), ofHome)),
                post(ACCOUNTS, making.newAccount(code(), home.learner.id(), null)),
                post(ACCOUNTS, making.newAccount(code(), null, unit)),
                post(roster(neighbour.taughtClass.id()), body("learner", home.learner.id())),
                post(IMPORTS, both(making.newImport(), ofHome)),
                post(PUBLISHED, both(making.newPublished(), ofHome)),
                post(PLANS, both(making.newPlan(), ofHome)))) {
            Answer answer = callers.send(officer, asked);
            assertThat(answer.status()).as(asked + " " + answer).isEqualTo(422);
            assertThat(answer.json().at("/code").asText()).as(asked.toString()).isEqualTo("unknown-reference");
        }
    }

    private static Map<String, Object> both(Map<String, Object> body, Map<String, Object> more) {
        body.putAll(more);
        return body;
    }

    @Test
    void a_filter_finds_nothing() {
        String unit = home.unit.json().path("code").asText();
        for (String path : List.of(
                CLASSES + "?centre=" + home.code,
                CLASSES + "?code=" + home.taughtClass.json().path("code").asText(),
                LEARNERS + "?centre=" + home.code,
                LEARNERS + "?code=" + home.learner.json().path("code").asText(),
                LEARNERS + "?sendingUnit=" + unit,
                UNITS + "?centre=" + home.code,
                UNITS + "?code=" + unit,
                ACCOUNTS + "?centre=" + home.code,
                ACCOUNTS + "?subject=" + home.person(Role.LEARNER).subject(),
                IMPORTS + "?centre=" + home.code,
                PLANS + "?centre=" + home.code,
                PUBLISHED + "?centre=" + home.code)) {
            assertThat(callers.done(officer, get(path, null)).json().path("items"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void a_cursor_of_others_leads_to_ones_own_rows_only() {
        home.making.importBegun();
        home.making.plan();
        home.making.account(code(), home.otherLearner.id(), null);
        before = stateOfHome();
        for (String list : List.of(CLASSES, LEARNERS, UNITS, ACCOUNTS, IMPORTS, PLANS)) {
            Answer first = callers.done(home.making.officer, get(list + "?limit=1", null));
            String rest =
                    list + "?limit=500&cursor=" + first.json().path("next").asText();
            assertThat(callers.done(home.making.officer, get(rest, null)).each("centre"))
                    .as(list)
                    .contains(home.code);
            assertThat(callers.done(officer, get(rest, null)).each("centre"))
                    .as(list)
                    .doesNotContain(home.code);
        }
    }

    @Test
    void an_idempotency_key_of_others_replays_nothing() {
        Map<String, Object> learner = home.making.newLearner(null);
        Person own = Person.of(home.code, Role.TRAINING_OFFICER, code());
        Asked asked = post(LEARNERS, learner).with("Idempotency-Key", code());
        Answer first = callers.done(own, asked);
        assertThat(callers.done(own, asked).id()).isEqualTo(first.id());
        before = stateOfHome();

        assertThat(callers.send(officer, asked).status()).isEqualTo(422);
        // Whoever has changed over to another centre is a stranger to the former one too.
        assertThat(callers.send(Person.of(neighbour.code, Role.TRAINING_OFFICER, own.subject()), asked)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void an_import_that_names_others_is_refused_row_by_row() {
        String learners = "code,full_name,birth_date,sex,sending_unit\n" + code() + ",Học viên lạ,,,"
                + home.unit.json().path("code").asText() + "\n";
        String roster = "class,learner,state,sessions_attended,score\n"
                + home.taughtClass.json().path("code").asText() + ","
                + home.otherLearner.json().path("code").asText() + ",,,\n";
        String path = IMPORTS + "/"
                + callers.done(officer, post(IMPORTS, neighbour.making.newImport()))
                        .id();
        callers.done(officer, put(path + "/files/learners", learners));
        callers.done(officer, put(path + "/files/roster", roster));
        callers.done(officer, post(path + "/commit", null));
        Answer ended = callers.await(
                officer, get(path, null), answer -> answer.text().matches("(?s).*\"(COMMITTED|PREVIEWED|FAILED)\".*"));
        assertThat(ended.json().path("state").asText()).isEqualTo("PREVIEWED");
        Answer problems = callers.done(officer, get(path + "/problems", null));
        assertThat(problems.each("column")).containsExactlyInAnyOrder("sending_unit", "class", "learner");
        assertThat(problems.each("code")).containsOnly("unknown-reference");
    }
}
