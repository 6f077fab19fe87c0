package vn.thoilai.enrollment.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.test.ContractApi;

@QuarkusTest
class IdempotencyTest extends EnrollmentTest {

    @Test
    void a_repeated_request_is_answered_again_and_carried_out_once() {
        for (Map.Entry<String, Map<String, Object>> create : creations().entrySet()) {
            String id = id(send(create.getKey(), "key-1", create.getValue()));
            send(create.getKey(), "key-1", create.getValue())
                    .statusCode(201)
                    .header("Idempotency-Replayed", "true")
                    .header("ETag", "\"1\"")
                    .body("id", equalTo(id));
        }
    }

    @Test
    void a_key_used_with_another_body_is_refused() {
        for (Map.Entry<String, Map<String, Object>> create : creations().entrySet()) {
            id(send(create.getKey(), "key-1", create.getValue()));
            Map<String, Object> other = create.getValue().containsKey("learner")
                    ? body("learner", learner("HV-other"))
                    : with(create.getValue(), "code", "other");
            send(create.getKey(), "key-1", other).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        }
    }

    @Test
    void of_requests_with_one_key_at_once_one_is_carried_out() {
        List<Integer> answers = InParallel.call(
                8,
                index -> send(CLASSES, "key-1", newClass("2017-P01")).extract().statusCode());

        assertThat(answers).containsOnly(201, 409).contains(201);
        get(officer(), CLASSES).body("items", hasSize(1));
    }

    private static Map<String, Map<String, Object>> creations() {
        Map<String, Map<String, Object>> creations = new LinkedHashMap<>();
        creations.put(ROOT + "/partners", body("code", "p", "nameVi", "x", "kind", "OTHER"));
        creations.put(UNITS, body("centre", "thoi-lai", "code", "u", "nameVi", "x", "kind", "OTHER"));
        creations.put(LEARNERS, newLearner("HV-1"));
        creations.put(CLASSES, newClass("2017-P01"));
        creations.put(CLASSES + "/" + trainingClass("2017-P02") + "/enrollments", body("learner", learner("HV-2")));
        return creations;
    }

    private static ValidatableResponse send(String path, String key, Object body) {
        return ContractApi.given(officer())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(path)
                .then();
    }
}
