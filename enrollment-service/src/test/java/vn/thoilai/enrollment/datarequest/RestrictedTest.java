package vn.thoilai.enrollment.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.test.ContractApi;

/** A restricted record is kept, and that is all that is done with it. */
@QuarkusTest
class RestrictedTest extends EnrollmentTest {

    private static String restrict(String learner) {
        String request = DataRequestsTest.dealtWith(learner, "RESTRICT");
        DataRequestsTest.moveTo(request, 2, "FULFILLED", null).statusCode(200);
        return request;
    }

    private static String export() {
        return ContractApi.given(officer())
                .accept("text/csv")
                .get(ROOT + "/exports/learners?centre=thoi-lai&year=2017")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void it_is_neither_changed_nor_merged_nor_exported_until_the_restriction_is_lifted() {
        String learner = learner("HV-1");
        String other = learner("HV-2");
        String third = learner("HV-3");
        String merges = "/merges";
        String merge = id(post(officer(), LEARNERS + "/" + learner + merges, body("other", third, "reason", "x")));
        String request = restrict(learner);
        change(officer(), "PUT", LEARNERS + "/" + learner, "\"2\"", body("fullName", "Nguyễn Văn Hai"))
                .statusCode(409);
        post(officer(), LEARNERS + "/" + learner + merges, body("other", other, "reason", "x"))
                .statusCode(409);
        post(officer(), LEARNERS + "/" + other + merges, body("other", learner, "reason", "x"))
                .statusCode(409);
        ContractApi.given(officer())
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .post(LEARNERS + "/" + learner + merges + "/" + merge + "/undo")
                .then()
                .statusCode(409);
        assertThat(export()).contains("HV-2").doesNotContain("HV-1");
        DataRequestsTest.moveTo(request, 3, "LIFTED", "Đã thỏa thuận").statusCode(200);
        assertThat(export()).contains("HV-1");
        change(officer(), "PUT", LEARNERS + "/" + learner, "\"3\"", body("fullName", "Nguyễn Văn Hai"))
                .statusCode(200)
                .body("fullName", equalTo("Nguyễn Văn Hai"));
        id(post(officer(), LEARNERS + "/" + learner + merges, body("other", other, "reason", "x")));
        get(officer(), LEARNERS).body("items.code", contains("HV-1"));
    }
}
