package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.enrollment.http.InParallel;
import vn.thoilai.kit.test.ContractApi;

/** Places that imports free and take: who waits comes first, and nobody's place is taken back. */
@QuarkusTest
class ImportPlacesTest extends ImportTest {

    private static final String ROWS = "class,learner,state\n";

    /** A and B hold the two places of class L1, C waits; D and E are at hand. */
    @BeforeEach
    void a_full_class_with_one_who_waits() {
        String id = begin("thoi-lai");
        put(
                id,
                "classes",
                "code,name,programme,start_date,capacity,state,opening_decision_number,opening_decision_date\n"
                        + "L1,Lớp,PARTY_AWARENESS,2017-03-06,2,OPENED,1-QĐ,2017-03-01\n",
                200);
        put(id, "learners", "code,full_name\nA,Mẫu\nB,Mẫu\nC,Mẫu\nD,Mẫu\nE,Mẫu\n", 200);
        put(id, "roster", ROWS + "L1,A,SUMMONED\nL1,B,SUMMONED\n", 200);
        assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");
        nominate("C");
        assertThat(roster()).isEqualTo("A HELD, B HELD, C WAITING");
    }

    private static void nominate(String learner) {
        ContractApi.given(OFFICER)
                .contentType("application/json")
                .body(Map.of("learner", text("SELECT id FROM learner WHERE code = '" + learner + "'")))
                .post("/enrollment/v1/classes/" + text("SELECT id FROM training_class") + "/enrollments")
                .then()
                .statusCode(201);
    }

    private static String roster() {
        return text("SELECT string_agg(l.code || ' ' || coalesce(e.place, e.state), ', ' ORDER BY l.code)"
                + " FROM enrollment e JOIN learner l ON l.id = e.learner_id");
    }

    private static JsonPath of(String file, String csv) {
        String id = begin("thoi-lai");
        put(id, file, csv, 200);
        return committed(id);
    }

    private static void refused(JsonPath committed, String file, String... keys) {
        assertThat(committed.getString("state")).isEqualTo("COMMITTED");
        String id = committed.getString("id");
        JsonPath job = undone(id);
        assertThat(job.getString("state")).isEqualTo("COMMITTED");
        assertThat(job.getString("failure")).isEqualTo("changed-since");
        assertThat(changes(id, file, "?changedSince=true"))
                .extracting(change -> change.get("key"))
                .containsExactly((Object[]) keys);
    }

    @Test
    void who_was_promoted_keeps_the_place_and_the_undo_tells_whose_it_was() {
        JsonPath job = of("roster", ROWS + "L1,A,WITHDRAWN\n");
        assertThat(roster()).isEqualTo("A WITHDRAWN, B HELD, C HELD");
        refused(job, "roster", "L1,A");
        assertThat(roster()).isEqualTo("A WITHDRAWN, B HELD, C HELD");
    }

    @Test
    void a_snapshot_s_end_is_not_undone_once_the_place_is_taken() {
        String id = begin(Map.of("centre", "thoi-lai", "year", 2017, "mode", "SNAPSHOT", "lossThreshold", 50));
        put(id, "roster", ROWS + "L1,B,SUMMONED\nL1,C,NOMINATED\n", 200);
        JsonPath job = committed(id);
        assertThat(roster()).isEqualTo("A WITHDRAWN, B HELD, C HELD");
        refused(job, "roster", "L1,A");
    }

    @Test
    void a_capacity_is_not_lowered_again_under_those_who_came() {
        JsonPath job = of("classes", "code,capacity\nL1,4\n");
        assertThat(roster()).isEqualTo("A HELD, B HELD, C HELD");
        refused(job, "classes", "L1");
    }

    @Test
    void a_place_that_is_free_still_is_given_back() {
        sql("DELETE FROM enrollment WHERE place = 'WAITING'");
        JsonPath job = of("roster", ROWS + "L1,A,WITHDRAWN\nL1,D,SUMMONED\n");
        assertThat(roster()).isEqualTo("A WITHDRAWN, B HELD, D HELD");
        assertThat(undone(job.getString("id")).getString("state")).isEqualTo("UNDONE");
        assertThat(roster()).isEqualTo("A HELD, B HELD");

        JsonPath again = of("roster", ROWS + "L1,A,WITHDRAWN\n");
        nominate("E");
        refused(again, "roster", "L1,A");
        assertThat(roster()).isEqualTo("A WITHDRAWN, B HELD, E HELD");
    }

    @Test
    void an_undo_and_a_nomination_at_the_same_moment_do_not_get_one_place_both() {
        sql("DELETE FROM enrollment WHERE place = 'WAITING'");
        for (int round = 0; round < 5; round++) {
            String id = of("roster", ROWS + "L1,A,WITHDRAWN\n").getString("id");
            InParallel.call(2, index -> {
                if (index == 0) {
                    ask(id, "undo", 202);
                } else {
                    nominate("E");
                }
                return index;
            });
            worker.takeUp();
            assertThat(ended(id).getString("failure")).isIn(null, "changed-since");
            assertThat(number("SELECT count(*) FROM enrollment WHERE place = 'HELD'"))
                    .isEqualTo(2);
            sql("DELETE FROM enrollment WHERE learner_id = (SELECT id FROM learner WHERE code = 'E')");
            sql(
                    "UPDATE enrollment SET state = 'SUMMONED', place = 'HELD', version = version + 1 WHERE state = 'WITHDRAWN'");
        }
    }

    @Test
    void nobody_new_overtakes_who_waits() {
        String id = begin("thoi-lai");
        put(id, "roster", ROWS + "L1,A,WITHDRAWN\nL1,D,SUMMONED\n", 200);
        assertThat(previewed(id).getString("failure")).isEqualTo("rows-with-problems");
        assertThat(problems(id)).containsExactly("roster 3 class capacity-reached");

        String raised = begin("thoi-lai");
        put(raised, "classes", "code,capacity\nL1,3\n", 200);
        put(raised, "roster", ROWS + "L1,D,SUMMONED\n", 200);
        previewed(raised);
        assertThat(problems(raised)).containsExactly("roster 2 class capacity-reached");
        put(raised, "classes", "code,capacity\nL1,4\n", 200);
        assertThat(committed(raised).getString("state")).isEqualTo("COMMITTED");
        assertThat(roster()).isEqualTo("A HELD, B HELD, C HELD, D HELD");
    }

    @Test
    void who_waits_first_is_summoned_to_a_place_that_the_same_file_frees() {
        nominate("D");
        assertThat(problems(
                        of("roster", ROWS + "L1,A,WITHDRAWN\nL1,D,SUMMONED\n").getString("id")))
                .containsExactly("roster 3 class capacity-reached");
        JsonPath job = of("roster", ROWS + "L1,C,SUMMONED\nL1,A,WITHDRAWN\n");
        assertThat(job.getString("state")).isEqualTo("COMMITTED");
        assertThat(roster()).isEqualTo("A WITHDRAWN, B HELD, C HELD, D WAITING");
        assertThat(undone(job.getString("id")).getString("state")).isEqualTo("UNDONE");
        assertThat(roster()).isEqualTo("A HELD, B HELD, C WAITING, D WAITING");
    }

    @Test
    void an_undo_that_lowers_the_capacity_takes_back_the_places_it_gave() {
        sql("DELETE FROM enrollment WHERE place = 'WAITING'");
        String id = begin("thoi-lai");
        put(id, "classes", "code,capacity\nL1,3\n", 200);
        put(id, "roster", ROWS + "L1,D,SUMMONED\n", 200);
        assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");
        nominate("E");
        assertThat(roster()).isEqualTo("A HELD, B HELD, D HELD, E WAITING");
        // He came to a class of three places.
        assertThat(undone(id).getString("failure")).isEqualTo("changed-since");
        sql("DELETE FROM enrollment WHERE place = 'WAITING'");
        assertThat(undone(id).getString("state")).isEqualTo("UNDONE");
        assertThat(roster()).isEqualTo("A HELD, B HELD");
        assertThat(number("SELECT capacity FROM training_class")).isEqualTo(2);
    }
}
