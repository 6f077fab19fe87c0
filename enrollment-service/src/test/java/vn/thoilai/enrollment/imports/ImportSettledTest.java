package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a request cannot change any more, a file cannot change either. */
@QuarkusTest
class ImportSettledTest extends ImportTest {

    private static List<String> problemsOf(String file, String csv) {
        String id = begin("thoi-lai");
        put(id, file, csv, 200);
        assertThat(committed(id).getString("state")).isEqualTo("PREVIEWED");
        return problems(id);
    }

    private static void taken(String file, String csv) {
        String id = begin("thoi-lai");
        put(id, file, csv, 200);
        assertThat(committed(id).getString("state")).isEqualTo("COMMITTED");
    }

    @Test
    void the_particulars_of_a_class_that_is_over_stay() {
        Register register = Register.of(2, 2);
        imported("thoi-lai", register);
        assertThat(problemsOf("classes", "code,start_date\nL1,2017-12-30\nL2,2017-03-06\n"))
                .containsExactly("classes 2 null class-settled");
        assertThat(problemsOf("classes", "code,name\nL2,Khác\n")).containsExactly("classes 2 null class-settled");
        // As it is: nothing to change.
        taken("classes", register.classes());
        assertThat(number("SELECT count(*) FROM training_class WHERE start_date = '2017-03-06' AND version = 1"))
                .isEqualTo(2);
    }

    @Test
    void particulars_that_figures_follow_from_stay_once_results_are_approved() {
        imported("thoi-lai", Register.of(1, 2).inSession());
        sql("UPDATE training_class SET results_approved_at = now(), version = version + 1");
        assertThat(problemsOf("classes", "code,start_date,counts_toward_target\nL1,2017-03-07,false\n"))
                .containsExactly(
                        "classes 2 counts_toward_target results-approved", "classes 2 start_date results-approved");
        assertThat(problemsOf("classes", "code,programme\nL1,WOMENS_UNION\n"))
                .containsExactly("classes 2 programme results-approved");
        taken("classes", "code,name\nL1,Tên khác\n");
    }

    @Test
    void nobody_comes_onto_the_roster_of_a_class_whose_results_are_approved() {
        imported("thoi-lai", Register.of(1, 2));
        taken("learners", "code,full_name\nN-1,Mẫu\nN-2,Mẫu\nN-3,Mẫu\nN-4,Mẫu\n");
        assertThat(problemsOf(
                        "roster",
                        "class,learner,state\nL1,N-1,ABSENT\nL1,N-2,SUMMONED\nL1,N-3,NOMINATED\nL1,N-4,COMPLETED\n"))
                .containsExactly(
                        "roster 2 state results-approved",
                        "roster 3 state results-approved",
                        "roster 4 state results-approved",
                        "roster 5 state results-approved");
        assertThat(number("SELECT count(*) FROM enrollment")).isEqualTo(2);
    }

    @Test
    void a_roster_tells_of_nobody_what_his_class_cannot_have_come_to() {
        String id = begin("thoi-lai");
        put(
                id,
                "classes",
                "code,name,programme,start_date,state,opening_decision_number,opening_decision_date\n"
                        + "P,Lớp,PARTY_AWARENESS,2017-03-06,PLANNED,,\nO,Lớp,PARTY_AWARENESS,2017-03-06,OPENED,1-QĐ,2017-03-01\n"
                        + "X,Lớp,PARTY_AWARENESS,2017-03-06,CANCELLED,,\n",
                200);
        put(id, "learners", "code,full_name\nA,Mẫu\nB,Mẫu\nC,Mẫu\nD,Mẫu\n", 200);
        put(
                id,
                "roster",
                "class,learner,state\nP,A,NOMINATED\nP,B,SUMMONED\nP,C,ATTENDING\nO,A,SUMMONED\nO,B,ATTENDING\nO,C,ABSENT\n"
                        + "X,A,NOMINATED\nX,B,COMPLETED\n",
                200);
        previewed(id);
        assertThat(problems(id))
                .containsExactly(
                        "roster 3 state class-state",
                        "roster 4 state class-state",
                        "roster 6 state class-state",
                        "roster 7 state class-state",
                        "roster 9 state class-state");
    }

    @Test
    void nobody_new_comes_into_a_class_that_was_cancelled() {
        taken("classes", "code,name,programme,start_date,state\nX,Lớp,PARTY_AWARENESS,2017-03-06,CANCELLED\n");
        taken("learners", "code,full_name\nA,Mẫu\n");
        assertThat(problemsOf("roster", "class,learner\nX,A\n")).containsExactly("roster 2 state class-state");
    }

    @Test
    void the_record_of_somebody_restricted_is_kept_and_not_changed() {
        taken("learners", "code,full_name,position\nA,Mẫu,Bí thư\nB,Mẫu,\n");
        sql("UPDATE learner SET restricted_at = now() WHERE code = 'A'");
        assertThat(problemsOf("learners", "code,position\nA,Phó Bí thư\nB,Phó Bí thư\n"))
                .containsExactly("learners 2 null learner-gone");
        taken("learners", "code,full_name,position\nA,Mẫu,Bí thư\n");
    }

    @Test
    void the_personal_id_of_a_record_that_was_merged_is_nobody_else_s() {
        taken("learners", "code,full_name,personal_id\nA,Mẫu,\nB,Mẫu,000000000001\n");
        sql("UPDATE learner SET merged_into = (SELECT id FROM learner WHERE code = 'A') WHERE code = 'B'");
        assertThat(problemsOf("learners", "code,full_name,personal_id\nC,Khác,000000000001\n"))
                .containsExactly("learners 2 personal_id taken");
        taken("learners", "code,personal_id\nA,000000000001\n");
    }
}
