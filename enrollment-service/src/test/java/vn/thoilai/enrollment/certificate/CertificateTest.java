package vn.thoilai.enrollment.certificate;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestDatabase;

/** A test about certificates: classes whose people completed them, and whose results are approved. */
abstract class CertificateTest extends EnrollmentTest {

    static final String CERTIFICATES = ROOT + "/certificates";
    static final String CHANGES = ROOT + "/certificate-changes";
    static final String VERIFICATIONS = ROOT + "/certificate-verifications";

    @BeforeEach
    void partner() {
        String officer = officer();
        post(
                officer,
                ROOT + "/partners",
                body("code", "political-school", "nameVi", "Trường Chính trị", "kind", "POLITICAL_SCHOOL"));
    }

    static String director() {
        return as(Roles.DIRECTOR);
    }

    /** A class that so many people completed, with results that are approved; its people's codes begin with its own. */
    static String completedClass(String code, int people) {
        String classId = trainingClass(code);
        sql("""
                insert into learner (id, centre_id, code, full_name, birth_date, version)
                select uuidv7(), c.id, ? || '-' || lpad(n::text, 4, '0'), 'Nguyễn Thị Mai ' || n, '1990-05-17', 1
                from centre c, generate_series(1, ?) n where c.code = 'thoi-lai'""", code, people);
        sql("""
                insert into enrollment (id, centre_id, class_id, learner_id, state, place, score, grade, version)
                select uuidv7(), l.centre_id, ?::uuid, l.id, 'COMPLETED', 'HELD', 8.5, 'GOOD', 1
                from learner l where l.code like ? || '-%'""", classId, code);
        countResults(classId);
        return classId;
    }

    static void countResults(String classId) {
        sql("update training_class set results_approved_at = now(), state = 'IN_SESSION' where id = ?::uuid", classId);
    }

    static ValidatableResponse issue(String classId) {
        return issue(classId, body());
    }

    static ValidatableResponse issue(String classId, Map<String, Object> body) {
        return post(director(), CLASSES + "/" + classId + "/certificates", body);
    }

    /** Id of the only certificate of a class that one person completed. */
    static String issued(String code) {
        String classId = completedClass(code, 1);
        issue(classId, body("issuedOn", "2017-03-15", "signer", "Trần Văn Nam")).statusCode(200);
        List<String> ids =
                get(officer(), CERTIFICATES + "?class=" + classId).extract().path("items.id");
        return ids.get(0);
    }

    static Map<String, Object> recognition(String learner) {
        return body(
                "centre", "thoi-lai",
                "learner", learner,
                "programme", "PARTY_AWARENESS",
                "ground", "Công văn số 15-CV/TCT");
    }

    static ValidatableResponse transition(String token, String certificate, String etag, Map<String, Object> body) {
        return change(token, "POST", CERTIFICATES + "/" + certificate + "/transitions", etag, body);
    }

    static Map<String, Object> revocation() {
        return body("to", "REVOKED", "reason", "Cấp sai đối tượng", "decisionNumber", "27-QĐ/TTCT");
    }

    /** Runs a statement as the owner of the tables. */
    static void sql(String statement, Object... values) {
        try (Connection connection = TestDatabase.connection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
