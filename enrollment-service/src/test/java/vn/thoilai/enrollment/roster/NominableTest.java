package vn.thoilai.enrollment.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestTokens;

/** Who may not be nominated, alone or in a list, and who becomes known by being. */
@QuarkusTest
class NominableTest extends RosterCalls {

    private static final String REQUESTS = ROOT + "/data-requests";

    /** A request that is being dealt with; its version is 2. */
    private static String dealtWith(String learner, String kind) {
        String request = REQUESTS + "/" + id(post(officer(), REQUESTS, body("learner", learner, "kind", kind)));
        change(officer(), "POST", request + "/transitions", "\"1\"", body("to", "IN_PROGRESS"))
                .statusCode(200);
        return request;
    }

    private static void erase(String learner) {
        change(as(Roles.DIRECTOR), "POST", dealtWith(learner, "ERASE") + "/erasure", "\"2\"", body())
                .statusCode(200);
    }

    private static void merge(String survivor, String other) {
        id(post(officer(), LEARNERS + "/" + survivor + "/merges", body("other", other, "reason", "x")));
    }

    private static List<Map<String, Object>> learnersTold() {
        JsonPath feed = get(service(), ROOT + "/feed?limit=500").extract().jsonPath();
        return feed.getList("findAll { it.type.contains('enrollment.learner') }");
    }

    @Test
    void whose_record_is_restricted_merged_or_erased_is_nominated_by_nobody() {
        String restricted = learner("HV-1");
        change(officer(), "POST", dealtWith(restricted, "RESTRICT") + "/transitions", "\"2\"", body("to", "FULFILLED"))
                .statusCode(200);
        String merged = learner("HV-2");
        merge(learner("HV-4"), merged);
        String erased = learner("HV-3");
        erase(erased);
        String classId = classOf(9);
        for (String learner : List.of(restricted, merged, erased)) {
            post(officer(), roster(classId), body("learner", learner)).statusCode(422);
            list(officer(), classId, body("learner", learner)).body("outcomes.result", contains("UNKNOWN_LEARNER"));
        }
        list(
                        officer(),
                        classId,
                        body("learnerCode", "HV-1"),
                        body("learnerCode", "HV-2"),
                        body("learnerCode", "HV-3"),
                        body("learnerCode", "HV-4"))
                .body("outcomes.result", contains("UNKNOWN_LEARNER", "UNKNOWN_LEARNER", "UNKNOWN_LEARNER", "ENROLLED"));
    }

    @Test
    void whoever_is_listed_while_he_is_merged_is_refused_or_moves_with_the_merge() {
        for (int round = 0; round < 5; round++) {
            String survivor = learner("HV-1-" + round);
            String other = learner("HV-2-" + round);
            String classId = trainingClass("L-" + round);
            List<Integer> answers = InParallel.call(
                    3,
                    index -> (index == 0
                                    ? post(
                                            officer(),
                                            LEARNERS + "/" + survivor + "/merges",
                                            body("other", other, "reason", "x"))
                                    : list(officer(), classId, body("learner", other)))
                            .extract()
                            .statusCode());
            assertThat(answers.get(0)).isEqualTo(201);
            assertThat(answers.subList(1, 3)).isSubsetOf(200, 409);
            List<String> enrolled =
                    get(officer(), roster(classId)).extract().jsonPath().getList("items.learner");
            assertThat(enrolled).isIn(List.of(), List.of(survivor));
        }
    }

    @Test
    void persons_a_list_makes_learners_are_announced_by_their_pseudonyms() {
        id(post(officer(), UNITS, body("centre", "thoi-lai", "code", "a", "nameVi", "Đơn vị", "kind", "OTHER")));
        id(post(officer(), ROOT + "/accounts", body("centre", "thoi-lai", "subject", "unit-a", "sendingUnit", "a")));
        learner("HV-1");
        String classId = trainingClass("2017-P01");
        int before = learnersTold().size();
        String unit = TestTokens.token("unit-a", Roles.SENDING_UNIT, List.of("thoi-lai"), List.of());
        Object[] lines = {
            body("person", body("code", "HV-2", "fullName", "Trần Thị Lan", "sex", "FEMALE")),
            body("person", body("code", "HV-1", "fullName", "Lê Văn Một"))
        };
        post(unit, CLASSES + "/" + classId + "/nominations?validateOnly=true", body("nominations", List.of(lines)))
                .statusCode(200);
        assertThat(learnersTold()).hasSize(before);
        list(unit, classId, lines).body("outcomes.result", contains("ENROLLED", "LEARNER_EXISTS"));
        List<Map<String, Object>> told = learnersTold();
        assertThat(told).hasSize(before + 1);
        assertThat(told.get(before).get("method")).isEqualTo("PUT");
        assertThat((Map<?, ?>) told.get(before).get("data"))
                .extracting("sex", "sendingUnit")
                .containsExactly("FEMALE", "a");
        assertThat(told.toString()).doesNotContain("Lan", "HV-2");
        JsonPath feed = get(service(), ROOT + "/feed?limit=500").extract().jsonPath();
        assertThat(feed.<Object>getList("findAll { it.type.contains('enrollment.enrollment') }.data.person"))
                .isEqualTo(List.of(told.get(before).get("subject")));
        get(officer(), roster(trainingClass("2017-P02"))).body("items", empty());
    }
}
