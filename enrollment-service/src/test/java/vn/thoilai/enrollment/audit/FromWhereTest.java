package vn.thoilai.enrollment.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;

/** Who looked at a person or wrote of him, and from where. */
@QuarkusTest
class FromWhereTest extends EnrollmentTest {

    private static final String HERE = "127.0.0.1";
    private static final Map<String, Object> KNOWN = with(newLearner("HV-1"), "personalId", "000000000001");

    private static ValidatableResponse trail(String query) {
        return get(as(Roles.AUDITOR), ROOT + "/audit?limit=500&" + query).statusCode(200);
    }

    @Test
    void nominations_written_together_tell_each_where_it_came_from() {
        String classId = trainingClass("L-1");
        List<String> learners = IntStream.range(0, 12)
                .mapToObj(number -> learner("HV-" + number))
                .toList();
        InParallel.call(learners.size(), index -> nominate(classId, learners.get(index)));
        trail("outcome=CHANGED&operation=nominate").body("items.address", everyItem(is(HERE)));
        for (String learner : learners) {
            assertThat(trail("outcome=CHANGED&learner=" + learner)
                            .extract()
                            .<List<String>>path("items.findAll { it.resource == 'enrollment' }.address"))
                    .containsExactly(HERE);
        }
    }

    @Test
    void who_looks_for_a_person_by_what_is_known_of_him_reads_and_so_does_who_is_answered_again() {
        String learner = ContractApi.given(officer())
                .contentType("application/json")
                .header("Idempotency-Key", "k-1")
                .body(KNOWN)
                .post(LEARNERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        trail("outcome=READ&operation=registerLearner").body("items", hasSize(0));
        ContractApi.given(officer())
                .contentType("application/json")
                .header("Idempotency-Key", "k-1")
                .body(KNOWN)
                .post(LEARNERS)
                .then()
                .statusCode(201);
        trail("outcome=READ&operation=registerLearner&learner=" + learner).body("items.address", contains(HERE));
        post(
                        officer(),
                        ROOT + "/learner-matches",
                        body("centre", "thoi-lai", "fullName", "Trần Bảy", "personalId", "000000000001"))
                .statusCode(200)
                .body("items", hasSize(1));
        trail("outcome=READ&operation=matchLearners&learner=" + learner).body("items.address", contains(HERE));
        String classId = trainingClass("L-1");
        post(
                        officer(),
                        CLASSES + "/" + classId + "/nominations?validateOnly=true",
                        body("nominations", List.of(body("learner", learner))))
                .statusCode(200);
        trail("outcome=READ&operation=nominateList&learner=" + learner).body("items.address", contains(HERE));
    }

    @Test
    void a_person_is_told_from_where_his_record_was_looked_at() {
        String learner = learner("HV-1");
        get(as(Roles.DIRECTOR), LEARNERS + "/" + learner).statusCode(200);
        String requests = ROOT + "/data-requests";
        String request = requests + "/" + id(post(officer(), requests, body("learner", learner, "kind", "ACCESS")));
        change(officer(), "POST", request + "/transitions", "\"1\"", body("to", "IN_PROGRESS"))
                .statusCode(200);
        get(as(Roles.DIRECTOR), request + "/disclosure")
                .statusCode(200)
                .body("data.auditEntry.address", everyItem(is(HERE)));
    }
}
