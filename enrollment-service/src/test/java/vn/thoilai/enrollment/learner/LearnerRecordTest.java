package vn.thoilai.enrollment.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.SqlCount;

/** What a learner's record holds, who is told of it, and how it is changed. */
@QuarkusTest
class LearnerRecordTest extends EnrollmentTest {

    private static final Map<String, Object> RECORD = body(
            "fullName", "Trần Thị Mẫu",
            "birthDate", "1990-05-17",
            "sex", "FEMALE",
            "personalId", "000000000001",
            "block", "COMMUNE",
            "position", "Phó Bí thư chi bộ",
            "partyMember", true,
            "partyAdmittedOn", "2015-05-19");

    private static Map<String, Object> record(String code) {
        return with(RECORD, "centre", "thoi-lai", "code", code);
    }

    @Test
    void a_record_holds_what_reports_count() {
        String path = LEARNERS + "/" + id(post(officer(), LEARNERS, record("HV-1")));
        get(officer(), path)
                .body("block", equalTo("COMMUNE"))
                .body("position", equalTo("Phó Bí thư chi bộ"))
                .body("partyMember", equalTo(true))
                .body("partyAdmittedOn", equalTo("2015-05-19"))
                .body("restricted", equalTo(false))
                .body("mergedInto", nullValue());
        get(as(Roles.LEARNER), ROOT + "/blocks")
                .body("items.code", hasItems("PARTY", "STATE", "MASS_ORGANISATION", "ARMED_FORCES", "COMMUNE"));
        post(officer(), LEARNERS, with(record("HV-2"), "personalId", null, "block", "NOWHERE"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/block"));
        for (Boolean member : new Boolean[] {null, false}) {
            post(officer(), LEARNERS, with(record("HV-2"), "personalId", null, "partyMember", member))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/partyAdmittedOn"));
        }
    }

    @Test
    void a_record_is_replaced_in_the_version_that_was_read() {
        String path = LEARNERS + "/" + id(post(officer(), LEARNERS, record("HV-1")));
        Map<String, Object> married = with(RECORD, "position", null, "partyMember", null, "partyAdmittedOn", null);
        change(officer(), "PUT", path, "\"1\"", married)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("code", equalTo("HV-1"))
                .body("position", nullValue())
                .body("partyMember", nullValue());
        change(officer(), "PUT", path, "\"1\"", RECORD).statusCode(412);
        ContractApi.givenBad(officer())
                .contentType("application/json")
                .body(RECORD)
                .put(path)
                .then()
                .statusCode(428);
        change(officerOf("co-do"), "PUT", path, "\"2\"", RECORD).statusCode(404);
        change(as(Roles.DIRECTOR), "PUT", path, "\"2\"", RECORD).statusCode(403);
        id(post(officer(), LEARNERS, with(record("HV-2"), "personalId", "000000000002", "anotherPerson", true)));
        change(officer(), "PUT", path, "\"2\"", with(RECORD, "personalId", "000000000002"))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/personalId"));
    }

    @Test
    void of_eight_changes_of_one_version_at_once_one_is_made() {
        String path = LEARNERS + "/" + id(post(officer(), LEARNERS, record("HV-1")));
        List<Integer> answers = InParallel.call(
                8,
                index -> change(officer(), "PUT", path, "\"1\"", with(RECORD, "position", "Bí thư " + index))
                        .extract()
                        .statusCode());
        assertThat(answers)
                .containsOnly(200, 412)
                .filteredOn(status -> status == 200)
                .hasSize(1);
        get(officer(), path).header("ETag", "\"2\"");
    }

    @Test
    void membership_is_told_to_those_whose_work_needs_it() {
        id(post(officer(), UNITS, body("centre", "thoi-lai", "code", "u-1", "nameVi", "x", "kind", "OTHER")));
        String learner = id(post(officer(), LEARNERS, with(record("HV-1"), "sendingUnit", "u-1")));
        nominate(trainingClass("L-1"), learner);
        String accounts = ROOT + "/accounts";
        id(post(officer(), accounts, body("centre", "thoi-lai", "subject", Roles.LEARNER, "learner", learner)));
        id(post(officer(), accounts, body("centre", "thoi-lai", "subject", Roles.SENDING_UNIT, "sendingUnit", "u-1")));
        for (String role : List.of(Roles.TRAINING_OFFICER, Roles.DIRECTOR, Roles.LEARNER, Roles.SENDING_UNIT)) {
            get(as(role), LEARNERS + "/" + learner)
                    .statusCode(200)
                    .body("partyMember", equalTo(true))
                    .body("personalId", equalTo("000000000001"));
        }
        for (String role : List.of(Roles.LECTURER, Roles.AUDITOR)) {
            for (String path : List.of(LEARNERS + "/" + learner, LEARNERS)) {
                String answer = get(as(role), path).statusCode(200).extract().asString();
                assertThat(answer).contains("Trần Thị Mẫu", "\"partyMember\":null", "\"partyAdmittedOn\":null");
                assertThat(answer).doesNotContain("2015-05-19", "000000000001");
            }
        }
    }

    @Test
    void the_feed_tells_what_is_counted_and_nothing_else() {
        id(post(officer(), UNITS, body("centre", "thoi-lai", "code", "u-1", "nameVi", "Chi bộ", "kind", "OTHER")));
        String learner = id(post(officer(), LEARNERS, with(record("HV-1"), "sendingUnit", "u-1")));
        change(officer(), "PUT", LEARNERS + "/" + learner, "\"1\"", with(RECORD, "block", "STATE"))
                .statusCode(200);
        JsonPath feed = get(service(), ROOT + "/feed").extract().body().jsonPath();
        assertThat(feed.getList("type", String.class).subList(7, 10))
                .containsExactly(
                        "vn.thoilai.enrollment.sendingUnit.v1",
                        "vn.thoilai.enrollment.learner.v1",
                        "vn.thoilai.enrollment.learner.v1");
        assertThat(feed.getMap("[9].data").keySet())
                .containsExactlyInAnyOrder("person", "version", "centre", "sex", "block", "sendingUnit");
        assertThat(feed.getString("[8].subject")).isEqualTo(feed.getString("[8].data.person"));
        assertThat(feed.getList("data.block").subList(8, 10)).containsExactly("COMMUNE", "STATE");
        assertThat(get(service(), ROOT + "/feed").extract().asString())
                .doesNotContain(learner, "Trần", "1990", "2015", "Bí thư", "000000000001", "arty");
    }

    @Test
    void commendations_are_noted_and_removed() {
        String learner = learner("HV-1");
        String classId = trainingClass("L-1");
        String path = LEARNERS + "/" + learner + "/commendations";
        Map<String, Object> commendation =
                body("classId", classId, "reason", "Học viên xuất sắc", "decidedOn", "2017-06-30");
        post(officer(), path, commendation).statusCode(422).body("errors[0].pointer", equalTo("/classId"));
        nominate(classId, learner);
        String id = id(post(as(Roles.DIRECTOR), path, commendation));
        id(post(officer(), path, body("reason", "Giấy khen", "decidedOn", "2016-06-30")));
        get(as(Roles.LECTURER), path).body("items.decidedOn", contains("2016-06-30", "2017-06-30"));
        get(
                        as(Roles.LECTURER),
                        path + "?limit=1&cursor="
                                + get(as(Roles.LECTURER), path + "?limit=1")
                                        .extract()
                                        .path("next"))
                .body("items.id", contains(id));
        get(officerOf("co-do"), path).statusCode(404);
        get(officerOf("co-do"), path + "/" + id).statusCode(404);
        post(officerOf("co-do"), path, commendation).statusCode(404);
        delete(officer(), path + "/" + id, "\"2\"", 412);
        delete(officerOf("co-do"), path + "/" + id, "\"1\"", 404);
        delete(officer(), path + "/" + id, "\"1\"", 204);
        get(officer(), path).body("items.reason", contains("Giấy khen"));
        JsonPath feed = get(service(), ROOT + "/feed").extract().body().jsonPath();
        assertThat(feed.getList("findAll { it.subject == '" + id + "' }.method", String.class))
                .containsExactly("PUT", "DELETE");
        assertThat(feed.prettify()).doesNotContain("xuất sắc", "Giấy khen");
    }

    private static void delete(String token, String path, String etag, int status) {
        ContractApi.given(token).header("If-Match", etag).delete(path).then().statusCode(status);
    }

    @Test
    void registering_and_changing_cost_a_constant_number_of_statements() {
        int registering = SqlCount.of(() -> id(post(officer(), LEARNERS, record("HV-1"))));
        assertThat(SqlCount.of(() ->
                        id(post(officer(), LEARNERS, with(record("HV-2"), "personalId", null, "anotherPerson", true)))))
                .isEqualTo(registering);
        get(officer(), LEARNERS + "?q=zz").body("items", empty());
    }
}
