package vn.thoilai.enrollment.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;

/** A person goes from wherever the centre wrote of him: results and their corrections, certificates, imports. */
@QuarkusTest
class ErasedEverywhereTest extends EnrollmentTest {

    private static final String CERTIFICATES = ROOT + "/certificates";

    @Test
    void what_was_written_of_a_person_is_told_to_him_and_goes_with_him() throws SQLException {
        String learner = id(post(officer(), LEARNERS, with(ErasureTest.person("HV-1"), "partyMember", null)));
        corrected(learner);
        String certificate = CERTIFICATES + "/" + id(post(as(Roles.DIRECTOR), CERTIFICATES, recognition(learner)));
        previewed("code,full_name\nHV-1,Phạm Quỳnh Khuê Anh\n");

        get(as(Roles.DIRECTOR), DataRequestsTest.dealtWith(learner, "ACCESS") + "/disclosure")
                .statusCode(200)
                .body("data.scoreCorrection", hasSize(1))
                .body("data.certificate[0].holder_name", equalTo("Phạm Quỳnh Khuê"))
                .body("data.importChange[0].after.full_name", equalTo("Phạm Quỳnh Khuê Anh"));
        assertThat(ErasureTest.everything()).contains("Bà Khuê sót điểm", "Bà Khuê ốm", "Bằng của bà Khuê");

        ErasureTest.erase(DataRequestsTest.dealtWith(learner, "ERASE"), 2, "Yêu cầu")
                .statusCode(200);
        assertThat(ErasureTest.everything()).doesNotContain("Khuê", "1987-11-23", "079187654321");
        get(as(Roles.DIRECTOR), certificate)
                .statusCode(200)
                .body("holderName", nullValue())
                .body("state", equalTo("ISSUED"))
                .body("registerNumber", startsWith("0001/"));
    }

    static Object recognition(String learner) {
        return body(
                "centre", "thoi-lai", "learner", learner, "programme", "PARTY_AWARENESS", "ground", "Bằng của bà Khuê");
    }

    /** A decision about his assessment, and a correction of his score. */
    static void corrected(String learner) {
        String classId = trainingClass("L-1");
        String path = CLASSES + "/" + classId;
        open(classId);
        move(path, "\"2\"", body("to", "IN_SESSION")).then().statusCode(200);
        String enrollment = nominate(classId, learner);
        String enrolled = path + "/enrollments/" + enrollment;
        move(enrolled, "\"1\"", body("to", "SUMMONED")).then().statusCode(200);
        move(enrolled, "\"2\"", body("to", "ATTENDING")).then().statusCode(200);
        String items = path + "/assessment-items";
        String item = id(post(officer(), items, body("code", "thi", "nameVi", "Thi", "kind", "EXAM")));
        var score = body("enrollment", enrollment, "attempt", 1, "score", 8);
        change(officer(), "PATCH", items + "/" + item + "/scores", "\"1\"", body("scores", List.of(score)))
                .statusCode(200);
        var decision = body("enrollment", enrollment, "version", 4, "decision", "ADMITTED", "reason", "Bà Khuê ốm");
        post(officer(), path + "/results/decisions", body("decisions", List.of(decision)))
                .statusCode(204);
        approve(classId).statusCode(200);
        var correction = body("item", item, "attempt", 1, "score", 9, "reason", "Bà Khuê sót điểm");
        id(post(officer(), enrolled + "/corrections", correction));
    }

    static void previewed(String learners) {
        String path =
                ROOT + "/imports/" + id(post(officer(), ROOT + "/imports", body("centre", "thoi-lai", "year", 2017)));
        ContractApi.given(officer())
                .contentType("text/csv")
                .body(learners)
                .put(path + "/files/learners")
                .then()
                .statusCode(200);
        ContractApi.given(officer())
                .noContentType()
                .post(path + "/preview")
                .then()
                .statusCode(202);
        Instant patience = Instant.now().plus(Duration.ofMinutes(1));
        while (!"PREVIEWED".equals(get(officer(), path).extract().path("state"))) {
            assertThat(Instant.now()).isBefore(patience);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
