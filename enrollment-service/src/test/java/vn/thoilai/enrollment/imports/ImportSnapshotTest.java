package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thoilai.kit.test.ContractApi;

@QuarkusTest
class ImportSnapshotTest extends ImportTest {

    private static String snapshot(Integer threshold) {
        return begin(
                threshold == null
                        ? Map.of("centre", "thoi-lai", "year", 2017, "mode", "SNAPSHOT")
                        : Map.of("centre", "thoi-lai", "year", 2017, "mode", "SNAPSHOT", "lossThreshold", threshold));
    }

    /** Without its last rows. */
    private static String without(String csv, int rows) {
        long lines = csv.lines().count();
        return csv.lines().limit(lines - rows).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void twelve_of_a_hundred_missing_are_too_many_at_ten_percent() {
        Register register = Register.of(1, 100).attending();
        imported("thoi-lai", register);
        String id = snapshot(null);
        put(id, "roster", without(register.roster(), 12), 200);
        JsonPath job = committed(id);

        assertThat(job.getString("state")).isEqualTo("PREVIEWED");
        assertThat(job.getString("failure")).isEqualTo("rows-with-problems");
        assertThat(counts(job, "roster")).containsExactly(0, 0, 12, 88);
        assertThat(problems(id)).containsExactly("roster 1 null loss-threshold");
        assertThat(ContractApi.given(OFFICER)
                        .get(PATH + "/" + id + "/problems")
                        .jsonPath()
                        .getString("items[0].detail"))
                .contains("12", "100", "10 %");
        assertThat(number("SELECT count(*) FROM enrollment WHERE state = 'ATTENDING'"))
                .isEqualTo(100);
    }

    @Test
    void what_is_missing_ends_within_the_threshold_and_an_undo_brings_it_back() {
        Register register = Register.of(1, 100).attending();
        imported("thoi-lai", register);
        String id = snapshot(12);
        put(id, "roster", without(register.roster(), 12), 200);
        assertThat(counts(previewed(id), "roster")).containsExactly(0, 0, 12, 88);
        assertThat(changes(id, "roster", "?kind=END&limit=5"))
                .hasSize(5)
                .allSatisfy(change -> assertThat(change).containsEntry("line", null));
        int before = events();
        assertThat(committed(id).getInt("written")).isEqualTo(12);
        assertThat(
                        number(
                                "SELECT count(*) FROM enrollment WHERE state = 'WITHDRAWN' AND place IS NULL AND reason IS NOT NULL"))
                .isEqualTo(12);
        assertThat(events()).isEqualTo(before + 12);

        // The same truth again: nothing is left to end.
        String again = snapshot(0);
        put(again, "roster", without(register.roster(), 12), 200);
        assertThat(committed(again).getInt("written")).isZero();

        assertThat(undone(id).getString("state")).isEqualTo("UNDONE");
        assertThat(number("SELECT count(*) FROM enrollment WHERE state = 'ATTENDING' AND place = 'HELD'"))
                .isEqualTo(100);
    }

    @Test
    void other_years_other_centres_and_files_that_are_not_put_are_out_of_scope() {
        Register register = Register.of(10, 2).inSession();
        imported("thoi-lai", register);
        imported("co-do", register);
        sql("UPDATE training_class SET plan_year = 2016 WHERE code = 'L2'");
        String id = snapshot(10);
        String kept = register.classes()
                .lines()
                .filter(line -> !line.startsWith("L2,"))
                .collect(Collectors.joining("\n"));
        put(id, "classes", kept + "\n", 200);
        JsonPath job = committed(id);
        assertThat(job.getInt("written")).isZero();
        assertThat(number("SELECT count(*) FROM enrollment WHERE state = 'WITHDRAWN'"))
                .isZero();
    }

    @Test
    void a_missing_class_is_cancelled_and_a_missing_learner_stays() {
        Register register = Register.of(10, 2).planned();
        imported("thoi-lai", register);
        String id = snapshot(10);
        put(id, "classes", without(register.classes(), 1), 200);
        put(id, "learners", without(register.learners(), 15), 200);
        JsonPath job = committed(id);
        assertThat(counts(job, "classes")).containsExactly(0, 0, 1, 9);
        assertThat(counts(job, "learners")).containsExactly(0, 0, 0, 5);
        assertThat(number("SELECT count(*) FROM training_class WHERE state = 'CANCELLED' AND code = 'L10'"))
                .isEqualTo(1);
    }

    @Test
    void what_the_director_approved_does_not_end_by_a_file_that_leaves_it_out() {
        Register register = Register.of(2, 10);
        imported("thoi-lai", register);
        String id = snapshot(100);
        put(id, "classes", without(register.classes(), 1), 200);
        put(id, "roster", without(register.roster(), 1), 200);
        JsonPath job = committed(id);
        assertThat(job.getString("state")).isEqualTo("PREVIEWED");
        assertThat(problems(id)).containsExactly("classes 1 null cannot-end", "roster 1 null cannot-end");
        assertThat(changes(id, "roster", "?kind=END")).hasSize(1);
        assertThat(number("SELECT count(*) FROM enrollment WHERE state = 'COMPLETED'"))
                .isEqualTo(20);
        assertThat(number("SELECT count(*) FROM training_class WHERE state = 'CLOSED'"))
                .isEqualTo(2);
    }

    @Test
    void what_its_life_cycle_does_not_end_does_not_end_by_a_file_that_leaves_it_out() {
        Register register = Register.of(2, 10).inSession();
        imported("thoi-lai", register);
        String id = snapshot(100);
        put(id, "classes", without(register.classes(), 1), 200);
        put(id, "roster", without(register.roster(), 1), 200);
        assertThat(committed(id).getString("state")).isEqualTo("PREVIEWED");
        assertThat(problems(id)).containsExactly("classes 1 null cannot-end", "roster 1 null cannot-end");
    }
}
