package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.EnrollmentState;
import vn.thoilai.enrollment.class_.ClassLifeCycle;
import vn.thoilai.enrollment.roster.EnrollmentLifeCycle;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.TestTokens;

/** What stands moves by an import as it moves otherwise: along its life cycle, and past the director's approval never. */
@QuarkusTest
class ImportLifeCycleTest extends ImportTest {

    private static final String DIRECTOR = TestTokens.token(Roles.DIRECTOR, List.of("thoi-lai"), List.of());

    private static List<String> problemsOf(String file, String csv) {
        String id = begin("thoi-lai");
        put(id, file, csv, 200);
        assertThat(previewed(id).getString("state")).isEqualTo("PREVIEWED");
        return problems(id);
    }

    /** Every state to every other, line by line: which of them are not ways. */
    private static <S extends Enum<S>> Set<String> illegal(S[] states, BiPredicate<S, S> leads) {
        Set<String> problems = new TreeSet<>();
        int line = 2;
        for (S from : states) {
            for (S to : states) {
                if (from != to && !leads.test(from, to)) {
                    problems.add(line + " state illegal-transition");
                }
                line++;
            }
        }
        return problems;
    }

    private static <S extends Enum<S>> String lines(S[] states, String pattern) {
        List<String> lines = new ArrayList<>();
        for (S from : states) {
            for (S to : states) {
                lines.add(pattern.replace("FROM", from.name()).replace("TO", to.name()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static Set<String> transitions(List<String> problems, String file) {
        return problems.stream()
                .filter(problem -> problem.endsWith(" illegal-transition"))
                .map(problem -> problem.substring(file.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_class_that_stands_moves_exactly_as_its_life_cycle_has_it() {
        ClassState[] states = ClassState.values();
        for (ClassState from : states) {
            sql("""
                    INSERT INTO training_class (id, centre_id, code, name_vi, programme_code, delivery, counts_toward_target, mode,
                        plan_year, start_date, state, opening_decision_number, opening_decision_date, grading_policy_code,
                        roster_kept, results_approved_at, version)
                    SELECT uuidv7(), c.id, '%1$s-' || s, 'Lớp', 'PARTY_AWARENESS', 'OWN', true, 'FULL_TIME', 2017, '2017-03-06',
                        '%1$s', '1-QĐ', '2017-03-01', 'default@1', true, now(), 1
                    FROM centre c, unnest(string_to_array('%2$s', ',')) s WHERE c.code = 'thoi-lai'""".formatted(from, Set.of(states).stream().map(Enum::name).collect(Collectors.joining(","))));
        }
        List<String> problems = problemsOf("classes", "code,state\n" + lines(states, "FROM-TO,TO"));
        assertThat(transitions(problems, "classes"))
                .isEqualTo(illegal(
                        states, (from, to) -> ClassLifeCycle.WAYS.from(from).contains(to)))
                .hasSizeGreaterThan(35);
    }

    @Test
    void an_enrollment_that_stands_moves_exactly_as_its_life_cycle_has_it() {
        EnrollmentState[] states = EnrollmentState.values();
        imported("thoi-lai", Register.of(1, 1).inSession());
        for (EnrollmentState from : states) {
            sql("""
                    WITH made AS (
                        INSERT INTO learner (id, centre_id, code, full_name, version)
                        SELECT uuidv7(), c.id, '%1$s-' || s, 'Mẫu', 1
                        FROM centre c, unnest(string_to_array('%2$s', ',')) s WHERE c.code = 'thoi-lai' RETURNING *)
                    INSERT INTO enrollment (id, centre_id, class_id, learner_id, state, place, version)
                    SELECT uuidv7(), k.centre_id, k.id, m.id, '%1$s',
                           CASE WHEN '%1$s' NOT IN ('REJECTED', 'WITHDRAWN') THEN 'HELD' END, 1
                    FROM made m, training_class k""".formatted(from, Set.of(states).stream().map(Enum::name).collect(Collectors.joining(","))));
        }
        List<String> problems =
                problemsOf("roster", "class,learner,state,reason\n" + lines(states, "L1,FROM-TO,TO,vì bận"));
        assertThat(transitions(problems, "roster"))
                .isEqualTo(illegal(
                        states,
                        (from, to) -> EnrollmentLifeCycle.WAYS.from(from).contains(to)))
                .hasSizeGreaterThan(40);
        assertThat(problems).allMatch(problem -> problem.endsWith("illegal-transition"));
    }

    @Test
    void no_file_says_in_the_director_s_stead_that_results_are_approved() {
        imported("thoi-lai", Register.of(1, 2).inSession());
        assertThat(problemsOf("classes", "code,state\nL1,ASSESSED\n"))
                .containsExactly("classes 2 state results-not-approved");
        assertThat(problemsOf("classes", "code,state\nL1,CLOSED\n"))
                .containsExactly("classes 2 state illegal-transition", "classes 2 state results-not-approved");
        assertThat(number("SELECT count(*) FROM training_class WHERE results_approved_at IS NOT NULL"))
                .isZero();

        sql(
                "UPDATE training_class SET results_approved_at = now(), results_approved_by = 'director', version = version + 1");
        for (String state : List.of("ASSESSED", "CLOSED")) {
            String id = begin("thoi-lai");
            put(id, "classes", "code,state\nL1," + state + "\n", 200);
            assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");
        }
        assertThat(text("SELECT state || ' ' || results_approved_by FROM training_class"))
                .isEqualTo("CLOSED director");
    }

    @Test
    void no_class_is_opened_by_a_decision_of_a_day_after_it_has_begun() {
        String columns = "code,name,programme,start_date,state,opening_decision_number,opening_decision_date\n";
        assertThat(problemsOf(
                        "classes",
                        columns + "A,Lớp,PARTY_AWARENESS,2017-03-06,OPENED,1-QĐ,2017-03-07\n"
                                + "B,Lớp,PARTY_AWARENESS,2017-03-06,OPENED,1-QĐ,2017-03-06\n"))
                .containsExactly("classes 2 opening_decision_date after-start");
    }

    @Test
    void an_empty_cell_leaves_the_state_of_what_stands() {
        imported("thoi-lai", Register.of(1, 1).inSession());
        String id = begin("thoi-lai");
        put(id, "classes", "code,state,capacity\nL1,,30\n", 200);
        put(id, "roster", "class,learner,state,sessions_attended\nL1,HV-1,,8\n", 200);
        assertThat(committed(id).getInt("written")).isEqualTo(2);
        assertThat(
                        text(
                                "SELECT k.state || ' ' || e.state FROM training_class k JOIN enrollment e ON e.class_id = k.id"))
                .isEqualTo("IN_SESSION COMPLETED");
    }

    @Test
    void who_is_rejected_is_told_why() {
        String id = begin("thoi-lai");
        put(id, "classes", "code,name,programme,start_date\nL1,Lớp,PARTY_AWARENESS,2017-03-06\n", 200);
        put(id, "learners", "code,full_name\nHV-1,Mẫu\nHV-2,Mẫu\n", 200);
        put(id, "roster", "class,learner,state,reason\nL1,HV-1,REJECTED,\nL1,HV-2,REJECTED,đã học\n", 200);
        previewed(id);
        assertThat(problems(id)).containsExactly("roster 2 reason required");
    }

    @Test
    void a_class_that_has_not_begun_certifies_nobody_though_results_count() {
        imported("thoi-lai", Register.of(1, 1));
        sql("UPDATE training_class SET state = 'PLANNED'");
        String path = "/enrollment/v1/classes/" + text("SELECT id FROM training_class") + "/certificates";
        ContractApi.given(DIRECTOR)
                .contentType("application/json")
                .body("{}")
                .post(path)
                .then()
                .statusCode(409);
        assertThat(number("SELECT count(*) FROM certificate")).isZero();
    }

    @Test
    void grades_follow_the_centre_s_own_policy_once_a_file_opens_the_class() {
        sql("""
                INSERT INTO grading_policy (code, attendance_percent, centre_id)
                SELECT 'default@7', 70, id FROM centre WHERE code = 'thoi-lai'""");
        sql(
                "INSERT INTO grade_band (policy_code, grade, minimum) SELECT 'default@7', grade, minimum / 2 FROM grade_band"
                        + " WHERE policy_code = 'default@1'");
        try {
            imported(
                    "thoi-lai",
                    new Register(CLASSES + "L1,Lớp,PARTY_AWARENESS,,,,,,,2017-03-06,,,,,,\n", LEARNERS, ROSTER));
            assertThat(number("SELECT count(*) FROM training_class WHERE grading_policy_code IS NULL"))
                    .isEqualTo(1);
            String opening = begin("thoi-lai");
            put(
                    opening,
                    "classes",
                    "code,state,opening_decision_number,opening_decision_date\nL1,OPENED,1-QĐ,2017-03-01\n",
                    200);
            assertThat(committed(opening).getString("state")).isEqualTo("COMMITTED");
            String id = begin("thoi-lai");
            put(id, "classes", "code,state\nL1,IN_SESSION\n", 200);
            put(id, "learners", "code,full_name\nHV-1,Mẫu\n", 200);
            put(id, "roster", "class,learner,state,score\nL1,HV-1,ATTENDING,4.5\n", 200);
            assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");
            assertThat(text("SELECT k.grading_policy_code || ' ' || e.grade FROM enrollment e"
                            + " JOIN training_class k ON k.id = e.class_id"))
                    .isEqualTo("default@7 EXCELLENT");
        } finally {
            sql("TRUNCATE training_class CASCADE");
            sql("DELETE FROM grade_band WHERE policy_code = 'default@7'");
            sql("DELETE FROM grading_policy WHERE code = 'default@7'");
        }
    }
}
