package vn.thoilai.enrollment.imports;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.kit.test.TestTokens;

/** What tests of imports share: two centres, and the steps of an import. */
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "enrollment"))
abstract class ImportTest {

    static final String OFFICER = TestTokens.token(Roles.TRAINING_OFFICER, List.of("thoi-lai", "co-do"), List.of());
    static final String PATH = "/enrollment/v1/imports";
    static final String CLASSES =
            "code,name,programme,delivery,counts_toward_target,mode,cohort,plan_year,partner,start_date,end_date,"
                    + "sessions_held,state,opening_decision_number,opening_decision_date,roster_kept\n";
    static final String LEARNERS = "code,full_name,birth_date,sex,sending_unit\n";
    static final String ROSTER = "class,learner,state,sessions_attended,score\n";

    private static final Set<String> ENDS = Set.of("PREVIEWED", "COMMITTED", "UNDONE", "FAILED", "CANCELLED");

    @Inject
    ImportWorker worker;

    @BeforeEach
    void two_centres() {
        // Whatever a test left waiting is not to meet the next one.
        sql("UPDATE import_job SET state = 'CANCELLED'");
        TestDatabase.clean("block", "programme", "grading_policy", "grade_band", "eligibility_rule");
        sql("""
                INSERT INTO centre (id, code, name_vi, area_code, area_path, version) VALUES
                    (uuidv7(), 'thoi-lai', 'Thới Lai', '925', '{925,92}', 1), (uuidv7(), 'co-do', 'Cờ Đỏ', '926', '{926,92}', 1)""");
        sql("""
                INSERT INTO sending_unit (id, centre_id, code, name_vi, kind, version)
                SELECT uuidv7(), id, 'xa-truong-xuan', 'Xã Trường Xuân', 'AGENCY', 1 FROM centre""");
        sql("INSERT INTO partner (id, code, name_vi, kind, version) VALUES"
                + " (uuidv7(), 'education-office', 'Phòng Giáo dục', 'EDUCATION_OFFICE', 1)");
    }

    static String begin(String centre) {
        return begin(Map.of("centre", centre, "year", 2017));
    }

    static String begin(Map<String, Object> body) {
        return ContractApi.given(OFFICER)
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static JsonPath put(String id, String file, String csv, int status) {
        return ContractApi.given(OFFICER)
                .contentType("text/csv")
                .body(csv)
                .put(PATH + "/" + id + "/files/" + file)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    static void ask(String id, String task, int status) {
        ContractApi.given(OFFICER)
                .noContentType()
                .post(PATH + "/" + id + "/" + task)
                .then()
                .statusCode(status);
    }

    static JsonPath previewed(String id) {
        ask(id, "preview", 202);
        return ended(id);
    }

    static JsonPath committed(String id) {
        ask(id, "commit", 202);
        return ended(id);
    }

    static JsonPath undone(String id) {
        ask(id, "undo", 202);
        return ended(id);
    }

    /** Creates, updates, ends and unchanged rows of a file. */
    static List<Integer> counts(JsonPath job, String file) {
        return Stream.of("creates", "updates", "ends", "unchanged")
                .map(count -> job.<Integer>get("files.find { it.file == '" + file + "' }." + count))
                .toList();
    }

    static List<Map<String, Object>> changes(String id, String file, String query) {
        return ContractApi.given(OFFICER)
                .get(PATH + "/" + id + "/files/" + file + "/changes" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    static void cancel(String id, int status) {
        ContractApi.given(OFFICER).delete(PATH + "/" + id).then().statusCode(status);
    }

    static JsonPath read(String id) {
        return ContractApi.given(OFFICER)
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static JsonPath ended(String id) {
        return in(id, ENDS);
    }

    static JsonPath in(String id, Set<String> states) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(60));
        JsonPath job = read(id);
        while (!states.contains(job.getString("state"))) {
            if (Instant.now().isAfter(patience)) {
                throw new AssertionError("still " + job.getString("state"));
            }
            LockSupport.parkNanos(20_000_000);
            job = read(id);
        }
        return job;
    }

    static String filled(String centre, Register register) {
        String id = begin(centre);
        put(id, "classes", register.classes(), 200);
        put(id, "learners", register.learners(), 200);
        put(id, "roster", register.roster(), 200);
        return id;
    }

    static JsonPath imported(String centre, Register register) {
        return committed(filled(centre, register));
    }

    static List<String> problems(String id) {
        JsonPath page = ContractApi.given(OFFICER)
                .queryParam("limit", 500)
                .get(PATH + "/" + id + "/problems")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return page.<Map<String, Object>>getList("items").stream()
                .map(item ->
                        item.get("file") + " " + item.get("line") + " " + item.get("column") + " " + item.get("code"))
                .toList();
    }

    static int events() {
        return number("SELECT (SELECT count(*) FROM feed_outbox) + (SELECT count(*) FROM feed_event)");
    }

    static int number(String query) {
        return Integer.parseInt(text(query));
    }

    static String text(String query) {
        try (Connection connection = TestDatabase.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void sql(String text) {
        try (Connection connection = TestDatabase.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
