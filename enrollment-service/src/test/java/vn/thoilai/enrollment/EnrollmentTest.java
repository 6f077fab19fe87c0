package vn.thoilai.enrollment;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;

/** A test over HTTP, on an emptied database with two districts of one city, a centre in each, and one in another city. */
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "enrollment"))
public abstract class EnrollmentTest {

    protected static final String ROOT = "/enrollment/v1";
    protected static final String CENTRES = ROOT + "/centres";
    protected static final String UNITS = ROOT + "/sending-units";
    protected static final String LEARNERS = ROOT + "/learners";
    protected static final String CLASSES = ROOT + "/classes";

    @BeforeEach
    void prepare() {
        TestDatabase.clean("block", "programme", "grading_policy", "grade_band", "eligibility_rule");
        area("92", "CITY", null);
        area("927", "DISTRICT", "92");
        area("925", "DISTRICT", "92");
        area("01", "CITY", null);
        centre("thoi-lai", "927", "92");
        centre("co-do", "925", "92");
        centre("ha-noi", "01", "01");
    }

    protected static String as(String role) {
        return TestTokens.token(role, List.of("thoi-lai"), List.of());
    }

    protected static String officer() {
        return as(Roles.TRAINING_OFFICER);
    }

    protected static String officerOf(String centre) {
        return TestTokens.token(Roles.TRAINING_OFFICER, List.of(centre), List.of());
    }

    protected static String city(String role) {
        return TestTokens.token(role, List.of(), List.of("92"));
    }

    protected static String service() {
        return TestTokens.token(Roles.SERVICE);
    }

    /** A body out of names and values in turn; values may be null. */
    protected static Map<String, Object> body(Object... namesAndValues) {
        Map<String, Object> body = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }

    protected static Map<String, Object> with(Map<String, Object> body, Object... namesAndValues) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.putAll(body(namesAndValues));
        return changed;
    }

    protected static ValidatableResponse post(String token, String path, Object body) {
        return ContractApi.given(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    protected static ValidatableResponse postBad(String token, String path, Object body) {
        return ContractApi.givenBad(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    protected static ValidatableResponse change(String token, String method, String path, String etag, Object body) {
        return ContractApi.given(token)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .request(method, path)
                .then();
    }

    protected static ValidatableResponse get(String token, String path) {
        return ContractApi.given(token).get(path).then();
    }

    protected static String id(ValidatableResponse created) {
        return created.statusCode(201).extract().path("id");
    }

    protected static String area(String code, String level, String parent) {
        return id(post(
                TestTokens.token(Roles.CITY_OFFICER, List.of(), List.of(parent == null ? code : parent)),
                ROOT + "/areas",
                body(
                        "code",
                        code,
                        "nameVi",
                        "Vùng " + code,
                        "level",
                        level,
                        "parent",
                        parent,
                        "validFrom",
                        "2004-01-02")));
    }

    protected static String centre(String code, String area, String claim) {
        return id(post(
                TestTokens.token(Roles.CITY_OFFICER, List.of(), List.of(claim)),
                CENTRES,
                body("code", code, "nameVi", "Trung tâm " + code, "area", area)));
    }

    protected static Map<String, Object> newClass(String code) {
        return body(
                "centre", "thoi-lai",
                "code", code,
                "nameVi", "Bồi dưỡng nhận thức về Đảng",
                "programme", "PARTY_AWARENESS",
                "startDate", "2017-03-06",
                "lecturers", List.of(Roles.LECTURER));
    }

    protected static String trainingClass(String code) {
        return id(post(officer(), CLASSES, newClass(code)));
    }

    protected static Map<String, Object> newLearner(String code) {
        return body("centre", "thoi-lai", "code", code, "fullName", "Nguyễn Văn " + code);
    }

    protected static String learner(String code) {
        return id(post(officer(), LEARNERS, newLearner(code)));
    }

    protected static Response move(String path, String etag, Object body) {
        return change(officer(), "POST", path + "/transitions", etag, body)
                .extract()
                .response();
    }

    /** Opens a class that is at version 1. */
    protected static void open(String classId) {
        move(CLASSES + "/" + classId, "\"1\"", opening()).then().statusCode(200);
    }

    /** Opens a class that is at version 1 and begins it: version 3. */
    protected static void begin(String classId) {
        open(classId);
        move(CLASSES + "/" + classId, "\"2\"", body("to", "IN_SESSION")).then().statusCode(200);
    }

    protected static Map<String, Object> opening() {
        return body("to", "OPENED", "openingDecision", body("number", "12/QĐ-TTBDCT", "date", "2017-03-01"));
    }

    protected static String nominate(String classId, String learner) {
        return id(post(officer(), CLASSES + "/" + classId + "/enrollments", body("learner", learner)));
    }

    /** The director approves the results of a class as they are now. */
    protected static ValidatableResponse approve(String classId) {
        String path = CLASSES + "/" + classId;
        String etag = get(as(Roles.DIRECTOR), path).extract().header("ETag");
        String digest =
                get(as(Roles.DIRECTOR), path + "/results/summary").extract().path("digest");
        return change(as(Roles.DIRECTOR), "POST", path + "/results/approval", etag, body("digest", digest));
    }
}
