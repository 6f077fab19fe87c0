package vn.thoilai.enrollment.attendance;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import vn.thoilai.enrollment.EnrollmentTest;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;

/** A test on a class in session that the lecturer teaches, with learners who were summoned and sessions. */
abstract class AttendanceTest extends EnrollmentTest {

    /** When the first marks are made. */
    protected static final Instant MORNING = Instant.parse("2017-03-06T00:30:00Z");

    protected String classId;
    protected String path;
    protected List<String> enrollments;

    @BeforeEach
    void prepareClass() {
        classId = trainingClass("2017-P01");
        path = CLASSES + "/" + classId;
        open(classId);
        move(path, "\"2\"", body("to", "IN_SESSION")).then().statusCode(200);
        enrollments = summoned(3);
    }

    /** Enrollments of so many new learners, who were summoned. */
    protected List<String> summoned(int learners) {
        List<String> summoned = new ArrayList<>();
        for (int number = 1; number <= learners; number++) {
            String enrollment = nominate(classId, learner("HV-%03d".formatted(number)));
            moved(enrollment, 1, "SUMMONED");
            summoned.add(enrollment);
        }
        return summoned;
    }

    protected void moved(String enrollment, int version, String to) {
        move(path + "/enrollments/" + enrollment, "\"" + version + "\"", body("to", to, "reason", "x"))
                .then()
                .statusCode(200);
    }

    /** Id of a new session of the class. */
    protected String session(Object... further) {
        return id(post(officer(), path + "/sessions", with(body("date", "2017-03-06"), further)));
    }

    protected String rollOf(String session) {
        return path + "/sessions/" + session + "/roll";
    }

    protected static Map<String, Object> mark(String enrollment, String mark, Instant at) {
        return mark(enrollment, mark, UUID.randomUUID(), at);
    }

    protected static Map<String, Object> mark(String enrollment, String mark, UUID id, Instant at) {
        return body("enrollment", enrollment, "mark", mark, "markId", id.toString(), "markedAt", at.toString());
    }

    protected static Map<String, Object> unmarked(String enrollment) {
        return body("enrollment", enrollment, "mark", "UNMARKED");
    }

    /** A line for each of the first learners, marked in the morning. */
    protected List<Map<String, Object>> lines(String... marks) {
        return IntStream.range(0, marks.length)
                .mapToObj(index -> marks[index].equals("UNMARKED")
                        ? unmarked(enrollments.get(index))
                        : mark(enrollments.get(index), marks[index], MORNING))
                .toList();
    }

    protected String etag(String session) {
        return get(lecturer(), rollOf(session)).statusCode(200).extract().header("ETag");
    }

    protected ValidatableResponse take(String session, String etag, List<?> lines) {
        return change(lecturer(), "PUT", rollOf(session), etag, body("lines", lines));
    }

    protected ValidatableResponse send(List<?> marks) {
        return post(lecturer(), path + "/attendance-marks", body("marks", marks));
    }

    protected static Map<String, Object> at(String session, Map<String, Object> mark) {
        return with(mark, "session", session);
    }

    protected static String lecturer() {
        return as(Roles.LECTURER);
    }

    protected JsonPath roll(String session) {
        return get(lecturer(), rollOf(session)).statusCode(200).extract().jsonPath();
    }

    protected JsonPath enrollment(String id) {
        return get(officer(), path + "/enrollments/" + id)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A token of who signs in as that learner. */
    protected static String learnerToken(String subject) {
        return TestTokens.token(subject, Roles.LEARNER, List.of("thoi-lai"), List.of());
    }

    /** Links the learner of an enrollment to who signs in with that subject; answers a token of his. */
    protected String account(String enrollment, String subject) {
        String learner = enrollment(enrollment).getString("learner");
        id(post(officer(), ROOT + "/accounts", body("centre", "thoi-lai", "subject", subject, "learner", learner)));
        return learnerToken(subject);
    }

    /** A venue of the class, by its code. */
    protected String venue(String code) {
        execute(
                "insert into class_venue (id, centre_id, class_id, code, name_vi, version)"
                        + " select uuidv7(), centre_id, id, ?, 'Hội trường ' || ?, 1 from training_class where id = ?::uuid",
                code,
                code,
                classId);
        return code;
    }

    protected void assign(String enrollment, String venue) {
        execute(
                "update enrollment set venue_id = (select id from class_venue where code = ?) where id = ?::uuid",
                venue,
                enrollment);
    }

    /** Executes a statement as the owner of the database. */
    protected static void execute(String sql, String... parameters) {
        try (var connection = TestDatabase.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setString(index + 1, parameters[index]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Events of that kind that the feed tells of. */
    protected static List<Map<String, Object>> events(String kind) {
        return get(service(), ROOT + "/feed?limit=5000")
                .statusCode(200)
                .extract()
                .jsonPath()
                .param("type", "vn.thoilai.enrollment." + kind + ".v1")
                .getList("findAll { it.type == type }");
    }
}
