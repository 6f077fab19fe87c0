package vn.thoilai.enrollment.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.SqlCount;
import vn.thoilai.kit.test.TestTokens;

/** A sending unit's list, in one call. */
@QuarkusTest
class NominationListTest extends RosterCalls {

    private static Map<String, Object> code(String code) {
        return body("learnerCode", code);
    }

    private static Map<String, Object> person(Object... particulars) {
        return body("person", body(particulars));
    }

    @Test
    void each_line_is_on_the_roster_or_refused_with_its_code() {
        String classId = classOf(2);
        String known = learner("HV-1");
        nominate(classId, learner("HV-2"));
        learner("HV-3");
        list(
                        officer(),
                        classId,
                        body("learner", known),
                        code("HV-2"),
                        code("HV-1"),
                        body("learner", UUID.randomUUID()),
                        code("HV-9"),
                        person("code", "HV-4", "fullName", "Trần Thị Lan", "birthDate", "2005-01-01"),
                        person("code", "HV-5", "fullName", "Trần Thị Hoa", "birthDate", "1990-01-01"),
                        person("code", "HV-3", "fullName", "Lê Văn Ba"),
                        person("code", "HV-6", "fullName", "Lê Văn Sáu", "sendingUnit", "khong-co"),
                        code("HV-3"))
                .statusCode(200)
                .body(
                        "outcomes.result",
                        contains(
                                "ENROLLED",
                                "ALREADY_ON_ROSTER",
                                "REPEATED",
                                "UNKNOWN_LEARNER",
                                "UNKNOWN_LEARNER",
                                "NOT_ELIGIBLE",
                                "ENROLLED",
                                "LEARNER_EXISTS",
                                "UNKNOWN_SENDING_UNIT",
                                "ENROLLED"))
                .body("outcomes[5].rules", contains("minimum-age"))
                .body("outcomes.place.findAll { it != null }", contains("HELD", "WAITING", "WAITING"))
                .body("outcomes.position.findAll { it != null }", contains(1, 2))
                .body("held", equalTo(1))
                .body("waiting", equalTo(2))
                .body("refused", equalTo(7));
        assertThat(codesAt(classId, "HELD")).containsExactly("HV-1", "HV-2");
        assertThat(row(classId)).containsExactly("HV-5", "HV-3");
        // Of refused lines nothing was written.
        get(officer(), LEARNERS).body("items.code", contains("HV-1", "HV-2", "HV-3", "HV-5"));
    }

    @Test
    void what_is_only_tried_leaves_no_trace() {
        String classId = classOf(1);
        learner("HV-1");
        Object[] lines = {code("HV-1"), person("code", "HV-2", "fullName", "Trần Thị Lan"), code("HV-9")};
        String path = CLASSES + "/" + classId + "/nominations?validateOnly=true";
        int told = get(service(), ROOT + "/feed?limit=500").extract().path("size()");
        post(officer(), path, body("nominations", List.of(lines)))
                .statusCode(200)
                .body("validateOnly", equalTo(true))
                .body("outcomes.result", contains("ENROLLED", "ENROLLED", "UNKNOWN_LEARNER"))
                .body("outcomes.place", contains("HELD", "WAITING", null))
                .body("outcomes.enrollment", everyItem(nullValue()));
        get(officer(), roster(classId)).body("items", empty());
        get(officer(), LEARNERS).body("items.code", contains("HV-1"));
        get(service(), ROOT + "/feed?limit=500").body("", hasSize(told));
        list(officer(), classId, lines).body("held", equalTo(1)).body("waiting", equalTo(1));
    }

    @Test
    void a_sending_unit_nominates_its_own_people_and_whom_it_brings_become_its_own() {
        for (String unit : List.of("a", "b")) {
            id(post(officer(), UNITS, body("centre", "thoi-lai", "code", unit, "nameVi", "Đơn vị", "kind", "OTHER")));
        }
        id(post(officer(), ROOT + "/accounts", body("centre", "thoi-lai", "subject", "unit-a", "sendingUnit", "a")));
        id(post(officer(), LEARNERS, with(newLearner("HV-1"), "sendingUnit", "a")));
        id(post(officer(), LEARNERS, with(newLearner("HV-2"), "sendingUnit", "b")));
        String classId = trainingClass("2017-P01");
        String token = TestTokens.token("unit-a", Roles.SENDING_UNIT, List.of("thoi-lai"), List.of());
        list(
                        token,
                        classId,
                        code("HV-1"),
                        code("HV-2"),
                        person("code", "HV-3", "fullName", "Trần Thị Lan"),
                        person("code", "HV-4", "fullName", "Lê Văn Tư", "sendingUnit", "a"),
                        person("code", "HV-5", "fullName", "Lê Văn Năm", "sendingUnit", "b"))
                .statusCode(200)
                .body(
                        "outcomes.result",
                        contains("ENROLLED", "UNKNOWN_LEARNER", "ENROLLED", "ENROLLED", "UNKNOWN_SENDING_UNIT"));
        get(token, LEARNERS)
                .body("items.code", contains("HV-1", "HV-3", "HV-4"))
                .body("items.sendingUnit", everyItem(equalTo("a")));
        list(
                        TestTokens.token("stranger", Roles.SENDING_UNIT, List.of("thoi-lai"), List.of()),
                        classId,
                        person("code", "HV-8", "fullName", "Lê Văn Tám"))
                .body("outcomes.result", contains("UNKNOWN_SENDING_UNIT"));
        list(officerOf("co-do"), classId, code("HV-1")).statusCode(404);
    }

    @Test
    void a_list_sent_twice_is_carried_out_once() {
        String classId = classOf(5);
        learner("HV-1");
        for (int time = 0; time < 2; time++) {
            ContractApi.given(officer())
                    .contentType("application/json")
                    .header("Idempotency-Key", "list-1")
                    .body(body(
                            "nominations", List.of(code("HV-1"), person("code", "HV-2", "fullName", "Trần Thị Lan"))))
                    .post(CLASSES + "/" + classId + "/nominations")
                    .then()
                    .statusCode(200)
                    .body("held", equalTo(2));
        }
        get(officer(), roster(classId)).body("items.version", contains(1, 1));
    }

    @Test
    void a_list_is_bounded_and_a_line_names_one_learner() {
        String path = CLASSES + "/" + trainingClass("2017-P01") + "/nominations";
        postBad(officer(), path, body("nominations", List.of())).statusCode(400);
        postBad(officer(), path, body("nominations", Collections.nCopies(501, code("HV-1"))))
                .statusCode(400);
        postBad(officer(), path, body("nominations", Collections.singletonList(null)))
                .statusCode(400);
        post(officer(), path, body("nominations", List.of(code("HV-1"), body())))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/nominations/1"));
        post(officer(), path, body("nominations", List.of(with(code("HV-1"), "learner", UUID.randomUUID()))))
                .statusCode(400);
        postBad(officer(), path, body("nominations", List.of(person("code", "HV-1"))))
                .statusCode(400)
                .body("errors[0].pointer", containsString("fullName"));
        post(as(Roles.LECTURER), path, body("nominations", List.of(code("HV-1"))))
                .statusCode(403);
    }

    @Test
    void a_class_that_takes_no_nominations_takes_no_list() {
        String cancelled = trainingClass("2017-P01");
        learner("HV-1");
        move(CLASSES + "/" + cancelled, "\"1\"", body("to", "CANCELLED", "reason", "x"))
                .then()
                .statusCode(200);
        list(officer(), cancelled, code("HV-1")).statusCode(409).body("code", equalTo("conflict"));
    }

    @Test
    void five_hundred_lines_cost_no_more_statements_than_one() {
        String classId = classOf(100);
        String learner = learner("HV-1");
        assertThat(SqlCount.of(() -> nominate(classId, learner))).isEqualTo(1);
        int one = SqlCount.of(() -> list(officer(), classId, person("code", "A-1", "fullName", "Trần Thị Lan"))
                .body("held", equalTo(1)));
        Object[] many = IntStream.range(0, 500)
                .mapToObj(index -> person("code", "B-" + index, "fullName", "Trần Thị Lan"))
                .toArray();
        assertThat(SqlCount.of(() ->
                        list(officer(), classId, many).body("held", equalTo(98)).body("waiting", equalTo(402))))
                .isEqualTo(one)
                // The nominations, and who asked about persons.
                .isEqualTo(2);
    }
}
