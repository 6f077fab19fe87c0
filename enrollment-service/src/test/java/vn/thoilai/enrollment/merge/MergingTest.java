package vn.thoilai.enrollment.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;

/** Two records of one person become one, and two again. */
@QuarkusTest
class MergingTest extends EnrollmentTest {

    private static ValidatableResponse merge(String survivor, String other) {
        return post(officer(), LEARNERS + "/" + survivor + "/merges", body("other", other, "reason", "Đối chiếu"));
    }

    private static ValidatableResponse undo(String survivor, String merge, String etag) {
        return ContractApi.given(officer())
                .contentType("application/json")
                .header("If-Match", etag)
                .post(LEARNERS + "/" + survivor + "/merges/" + merge + "/undo")
                .then();
    }

    private static ValidatableResponse roster(String classId) {
        return get(officer(), CLASSES + "/" + classId + "/enrollments").statusCode(200);
    }

    private static List<String> people() {
        return get(service(), ROOT + "/feed")
                .extract()
                .body()
                .jsonPath()
                .getList("findAll { it.type.contains('enrollment.enrollment') }.data.person", String.class);
    }

    @Test
    void what_hung_on_one_hangs_on_the_other_and_goes_back() {
        String survivor = learner("HV-1");
        String other = learner("HV-2");
        String first = trainingClass("L-1");
        String second = trainingClass("L-2");
        nominate(first, survivor);
        String moved = nominate(second, other);
        id(post(
                officer(),
                LEARNERS + "/" + other + "/commendations",
                body("classId", second, "reason", "x", "decidedOn", "2017-06-30")));
        id(post(officer(), ROOT + "/accounts", body("centre", "thoi-lai", "subject", "s-2", "learner", other)));

        String merge = id(merge(survivor, other).body("moved", equalTo(3)));
        roster(second).body("items.learner", contains(survivor)).body("items.id", contains(moved));
        get(officer(), LEARNERS + "/" + other).body("mergedInto", equalTo(survivor));
        get(officer(), LEARNERS).body("items.code", contains("HV-1"));
        get(officer(), LEARNERS + "/" + survivor + "/commendations").body("items", hasSize(1));
        get(officer(), ROOT + "/accounts").body("items.learner", contains(survivor));
        assertThat(people()).hasSize(3);
        assertThat(people().get(2)).isEqualTo(people().get(0)).isNotEqualTo(people().get(1));

        undo(survivor, merge, "\"1\"").statusCode(200).body("undoneAt", notNullValue());
        roster(second).body("items.learner", contains(other)).body("items.id", contains(moved));
        get(officer(), LEARNERS + "/" + other).body("mergedInto", nullValue());
        get(officer(), LEARNERS + "/" + survivor + "/commendations").body("items", empty());
        get(officer(), ROOT + "/accounts").body("items.learner", contains(other));
        assertThat(people().get(3)).isEqualTo(people().get(1));
        JsonPath feed = get(service(), ROOT + "/feed").extract().body().jsonPath();
        assertThat(feed.getList("findAll { it.subject == '" + people().get(1) + "' }.method", String.class))
                .containsExactly("PUT", "DELETE", "PUT");
        String told = "findAll { it.subject == '" + merge + "' }.";
        assertThat(feed.getList(told + "type")).containsOnly("vn.thoilai.enrollment.learnerMerge.v1");
        assertThat(feed.getList(told + "data.person")).containsOnly(people().get(1));
        assertThat(feed.getList(told + "data.mergedInto")).containsOnly(people().get(0));
        assertThat(feed.getList(told + "data.undone")).containsExactly(false, true);
        // Before the deletion, so that who reads on to it knows what became of the record.
        assertThat(feed.getList("subject").indexOf(merge))
                .isLessThan(feed.getList("method").indexOf("DELETE"));
        undo(survivor, merge, "\"1\"").statusCode(412);
        undo(survivor, merge, "\"2\"").statusCode(409);
        for (String learner : List.of(survivor, other)) {
            get(as(Roles.AUDITOR), LEARNERS + "/" + learner + "/merges").body("items.id", contains(merge));
        }
        id(merge(survivor, other));
    }

    @Test
    void two_in_one_class_are_not_merged() {
        String survivor = learner("HV-1");
        String other = learner("HV-2");
        for (String code : List.of("L-1", "L-2")) {
            String classId = trainingClass(code);
            nominate(classId, survivor);
            nominate(classId, other);
        }
        merge(survivor, other).statusCode(409).body("errors.detail", contains("L-1", "L-2"));
        get(officer(), LEARNERS + "/" + other).body("mergedInto", nullValue());
    }

    @Test
    void nothing_is_hung_on_a_record_that_points_elsewhere() {
        String survivor = learner("HV-1");
        String other = learner("HV-2");
        String third = learner("HV-3");
        merge(survivor, survivor).statusCode(400);
        merge(survivor, id(post(officerOf("co-do"), LEARNERS, with(newLearner("HV-9"), "centre", "co-do"))))
                .statusCode(422);
        post(officerOf("co-do"), LEARNERS + "/" + survivor + "/merges", body("other", other, "reason", "x"))
                .statusCode(404);
        id(merge(survivor, other));
        merge(third, other).statusCode(409);
        merge(other, third).statusCode(409);
        post(officer(), CLASSES + "/" + trainingClass("L-1") + "/enrollments", body("learner", other))
                .statusCode(422);
        post(officer(), ROOT + "/accounts", body("centre", "thoi-lai", "subject", "s", "learner", other))
                .statusCode(422);
        post(officer(), LEARNERS + "/" + other + "/commendations", body("reason", "x", "decidedOn", "2017-06-30"))
                .statusCode(409);
        change(officer(), "PUT", LEARNERS + "/" + other, "\"2\"", body("fullName", "Nguyễn Văn Ba"))
                .statusCode(409);
    }

    @Test
    void what_was_changed_since_keeps_a_merge_from_being_undone() {
        String survivor = learner("HV-1");
        String other = learner("HV-2");
        String classId = trainingClass("L-1");
        open(classId);
        String enrollment = nominate(classId, other);
        String merge = id(merge(survivor, other));
        move(CLASSES + "/" + classId + "/enrollments/" + enrollment, "\"2\"", body("to", "SUMMONED"))
                .then()
                .statusCode(200);
        undo(survivor, merge, "\"1\"").statusCode(409).body("errors.pointer", contains("/enrollment/" + enrollment));
        get(officer(), LEARNERS + "/" + other).body("mergedInto", equalTo(survivor));
        roster(classId).body("items.learner", contains(survivor));
    }

    @Test
    void the_one_that_remains_may_be_given_the_personal_id_of_the_other() {
        String survivor = learner("HV-1");
        String other = id(post(officer(), LEARNERS, with(newLearner("HV-2"), "personalId", "000000000001")));
        String merge = id(merge(survivor, other));
        change(
                        officer(),
                        "PUT",
                        LEARNERS + "/" + survivor,
                        "\"1\"",
                        body("fullName", "Nguyễn Văn Một", "personalId", "000000000001"))
                .statusCode(200);
        undo(survivor, merge, "\"1\"").statusCode(409).body("errors.pointer", hasItem(startsWith("/personalId")));
    }

    @Test
    void of_two_merges_that_cross_one_is_made() {
        String one = learner("HV-1");
        String two = learner("HV-2");
        List<Integer> answers = InParallel.call(
                8,
                index -> (index % 2 == 0 ? merge(one, two) : merge(two, one))
                        .extract()
                        .statusCode());
        assertThat(answers)
                .containsOnly(201, 409)
                .filteredOn(status -> status == 201)
                .hasSize(1);
        get(officer(), LEARNERS).body("items", hasSize(1));
    }

    @Test
    void whoever_is_nominated_while_he_is_merged_is_on_the_roster_once_and_as_the_survivor() {
        for (int round = 0; round < 5; round++) {
            String survivor = learner("HV-1-" + round);
            String other = learner("HV-2-" + round);
            List<String> classes = List.of(trainingClass("A-" + round), trainingClass("B-" + round));
            List<Integer> answers = InParallel.call(
                    3,
                    index -> (index == 2
                                    ? merge(survivor, other)
                                    : post(
                                            officer(),
                                            CLASSES + "/" + classes.get(index) + "/enrollments",
                                            body("learner", other)))
                            .extract()
                            .statusCode());
            assertThat(answers.get(2)).isEqualTo(201);
            for (int index = 0; index < 2; index++) {
                assertThat(answers.get(index)).isIn(201, 409, 422);
                roster(classes.get(index))
                        .body("items.learner", answers.get(index) == 201 ? contains(survivor) : empty());
            }
        }
    }
}
